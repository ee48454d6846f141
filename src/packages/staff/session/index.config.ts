import { sessionTitles } from '@shared/copy/session-titles'

export default definePageConfig({ navigationBarTitleText: sessionTitles.host })
