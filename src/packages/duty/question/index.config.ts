import { question } from '@shared/copy/questions'

export default definePageConfig({ navigationBarTitleText: question.title })
