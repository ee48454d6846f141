import { questions } from '@shared/copy/questions'

export default definePageConfig({ navigationBarTitleText: questions.title })
