import { review } from '@shared/copy/staff/review'

export default definePageConfig({ navigationBarTitleText: review.title })
