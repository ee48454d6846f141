import { hosting } from '@shared/copy/staff/service'

export default definePageConfig({ navigationBarTitleText: hosting.title })
