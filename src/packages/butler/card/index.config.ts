import { butlerTitles } from '@shared/copy/butler-titles'

export default definePageConfig({ navigationBarTitleText: butlerTitles.card })
