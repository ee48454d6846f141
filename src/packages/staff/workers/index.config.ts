import { workerDesk } from '@shared/copy/staff/workers'

export default definePageConfig({ navigationBarTitleText: workerDesk.title })
