import { titles } from '@shared/copy/titles'

export default definePageConfig({ navigationBarTitleText: titles.statutory })
