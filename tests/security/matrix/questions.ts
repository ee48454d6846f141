import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import { type QuestionDoc, waitingOrder } from '../../../cloudfunctions/store/questions'
import type { TestApi } from '../../support/api'
import { put, SECRETS } from './world'

const DAY = 86_400_000

/** A question that everybody reads and nobody has answered, on the desk of 两代表一委员; nobody has asked this month. */
export async function resetQuestions(api: TestApi): Promise<void> {
  const dueAt = new Date(Date.now() + 3 * DAY)
  const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
  const question: QuestionDoc = {
    _id: 'qu1',
    ...place,
    compoundName: '桂园小区',
    authorId: api.personId(SECRETS.openid),
    text: '公交站什么时候能加雨棚?',
    state: 'asked',
    why: null,
    reason: null,
    judge: 'communitySecretary',
    createdAt: new Date(),
    askedAt: new Date(),
    dueAt,
    provisional: false,
    level: 'deputies',
    missed: 0,
    answer: null,
    order: waitingOrder(false, dueAt, 'qu1'),
  }
  await put('deputy_questions', question)
  const row = {
    desks: ['delegateOrCommissioner_cm1'],
    title: question.text,
    where: question.compoundName,
    waits: 'resident' as const,
    since: new Date(),
  }
  await put('deadlines', newDeadline({ rule: 'deputyQuestion', subject: 'qu1', place, dueAt, row }))
  await platformDatabase().collection('speech_slots').where({}).remove()
}
