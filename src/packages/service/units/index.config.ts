import { unitWords } from '@shared/copy/staff/registration'

export default definePageConfig({ navigationBarTitleText: unitWords.title })
