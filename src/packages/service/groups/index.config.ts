import { groups } from '@shared/copy/service'

export default definePageConfig({ navigationBarTitleText: groups.title })
