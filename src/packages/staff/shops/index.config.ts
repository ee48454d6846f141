import { shopWords } from '@shared/copy/staff/shops'

export default definePageConfig({ navigationBarTitleText: shopWords.title })
