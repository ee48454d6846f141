import { askTitles } from '@shared/copy/butler-titles'

export default definePageConfig({ navigationBarTitleText: askTitles.message })
