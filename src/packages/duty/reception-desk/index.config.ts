import { reception } from '@shared/copy/reception'

export default definePageConfig({ navigationBarTitleText: reception.title })
