import { staffWishes } from '@shared/copy/staff/wishes'

export default definePageConfig({ navigationBarTitleText: staffWishes.oneTitle })
