import { staffHandling } from '@shared/copy/staff/handling'

export default definePageConfig({ navigationBarTitleText: staffHandling.title })
