import { papersDesk } from '@shared/copy/staff/service-papers'

export default definePageConfig({ navigationBarTitleText: papersDesk.sheetsTitle })
