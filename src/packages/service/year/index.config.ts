import { serviceYear } from '@shared/copy/service'

export default definePageConfig({ navigationBarTitleText: serviceYear.title })
