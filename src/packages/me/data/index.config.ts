import { account } from '@shared/copy/account'

export default definePageConfig({ navigationBarTitleText: account.title })
