import { appealTitles } from '@shared/copy/appeal-titles'

export default definePageConfig({ navigationBarTitleText: appealTitles.topics })
