import { askQuestion } from '@shared/copy/questions'

export default definePageConfig({ navigationBarTitleText: askQuestion.title })
