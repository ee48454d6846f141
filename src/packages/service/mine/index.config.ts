import { registration } from '@shared/copy/registration'

export default definePageConfig({ navigationBarTitleText: registration.title })
