import { reports } from '@shared/copy/service-papers'

export default definePageConfig({ navigationBarTitleText: reports.title })
