import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { QuestionDoc } from '../../store/questions'

export async function findQuestion(
  { questionId }: { readonly questionId: string },
  { store }: ActionContext,
): Promise<Target & { readonly question: QuestionDoc }> {
  const question = await store.questions.find(questionId)
  if (!question) throw fail('QUESTION_NOT_FOUND')
  const { countyId, communityId, compoundId } = question
  return { place: { countyId, communityId, compoundId }, question }
}
