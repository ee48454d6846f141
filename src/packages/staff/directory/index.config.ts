import { directory } from '@shared/copy/staff/directory'

export default definePageConfig({ navigationBarTitleText: directory.title })
