import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import { callers } from '../../security/matrix/callers'
import { resetQuestions } from '../../security/matrix/questions'
import { put } from '../../security/matrix/world'
import { change } from '../../support/stored'
import type { Intent } from './sweep'

const member = callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''
const ago = new Date(Date.now() - 3_600_000)

/** What is somebody's own around a question to 两代表一委员, and its clock. */
export const questions: readonly Intent[] = [
  {
    label: 'question.withdraw',
    action: 'question.withdraw',
    openid: member,
    input: () => ({ questionId: 'qu1' }),
    prepare: async (api) => {
      await resetQuestions(api)
      await change('deputy_questions', 'qu1', { authorId: api.personId(member) })
    },
  },
  {
    label: 'the clock: deputyQuestion',
    action: null,
    openid: '',
    input: () => ({}),
    prepare: async (api) => {
      await resetQuestions(api)
      await change('deputy_questions', 'qu1', { dueAt: ago })
      const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
      const late = newDeadline({ rule: 'deputyQuestion', subject: 'qu1', place, dueAt: ago }, 'the-mark')
      await put('deadlines', late)
    },
  },
]
