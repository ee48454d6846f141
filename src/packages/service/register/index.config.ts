import { registerForm } from '@shared/copy/registration'

export default definePageConfig({ navigationBarTitleText: registerForm.title })
