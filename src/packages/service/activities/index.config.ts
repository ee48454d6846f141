import { activities } from '@shared/copy/service'

export default definePageConfig({ navigationBarTitleText: activities.title })
