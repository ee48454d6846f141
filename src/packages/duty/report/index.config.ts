import { report } from '@shared/copy/report'

export default definePageConfig({ navigationBarTitleText: report.title })
