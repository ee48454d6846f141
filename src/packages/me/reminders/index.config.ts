import { push } from '@shared/copy/push-words'

export default definePageConfig({ navigationBarTitleText: push.title })
