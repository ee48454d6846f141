import { emergency } from '@shared/copy/staff/emergency'

export default definePageConfig({ navigationBarTitleText: emergency.title })
