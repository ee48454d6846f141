import { workers } from '@shared/copy/workers'

export default definePageConfig({ navigationBarTitleText: workers.seenTitle })
