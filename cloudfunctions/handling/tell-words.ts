import type { PublishParts } from '../publish/subject'
import type { DeadlineDoc } from '../store/deadlines'
import { type NoticeDoc, newNotice } from '../store/notices'

const ANSWERS = 100
const STATEMENTS = 200

/**
 * Told once a matter is said to be good, and once it is closed: those who took part that they may rate, and
 * everybody whose words were taken up what they changed. Run again it tells nothing new.
 */
export async function tellWords({ subject }: DeadlineDoc, { store, now }: PublishParts): Promise<void> {
  const consultation = await store.consultations.find(subject)
  if (!consultation || !['evaluating', 'closed'].includes(consultation.state)) return
  const rates = consultation.state === 'evaluating'
  const [appeal, answers, said] = await Promise.all([
    consultation.fromAppealId ? store.appeals.find(consultation.fromAppealId) : undefined,
    store.statementAnswers.inStates(subject, ['public'], '', ANSWERS),
    store.consultations.statements(subject, STATEMENTS),
  ])
  const takenUp = answers.filter(({ verdict }) => verdict !== 'notAdopted')
  const changing = new Set(takenUp.flatMap(({ statementIds }) => statementIds))
  const act = `${consultation.state}_${consultation.facts?.reopened ?? 0}`
  const told = (personId: string, kind: 'ratingOpen' | 'wordsDone') =>
    newNotice(personId, kind, subject, act, now)
  const notices: NoticeDoc[] = rates
    ? [...said.map(({ authorId }) => authorId), ...(appeal ? [appeal.authorId] : [])].map((one) =>
        told(one, 'ratingOpen'),
      )
    : said.filter(({ _id }) => changing.has(_id)).map(({ authorId }) => told(authorId, 'wordsDone'))
  await store.notices.createAll([...new Map(notices.map((one) => [one._id, one])).values()])
}
