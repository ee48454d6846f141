import { memberCheck } from '@shared/copy/staff/registration'

export default definePageConfig({ navigationBarTitleText: memberCheck.title })
