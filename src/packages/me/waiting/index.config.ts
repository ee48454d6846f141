import { waiting } from '@shared/copy/waiting'

export default definePageConfig({ navigationBarTitleText: waiting.title })
