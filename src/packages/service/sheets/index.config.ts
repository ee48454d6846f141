import { sheets } from '@shared/copy/service-papers'

export default definePageConfig({ navigationBarTitleText: sheets.title })
