import type { PublishParts } from '../publish/subject'
import type { ConsultationDoc } from '../store/consultations'
import type { DeadlineDoc } from '../store/deadlines'
import { type NoticeDoc, newNotice } from '../store/notices'
import type { StatementAnswerDoc } from '../store/statement-answers'
import type { Store } from '../store/store'
import type { WorkDoc } from '../store/works'

const ANSWERS = 100
const STATEMENTS = 200

/**
 * 您的话改变了什么, told station by station: whose words went into a proposal hears when somebody carries it out
 * and when there are photos of it, and at the end what they changed; those who took part hear that they may
 * rate. Run again it tells nothing new.
 */
export async function tellWords({ subject }: DeadlineDoc, { store, now }: PublishParts): Promise<void> {
  const consultation = await store.consultations.find(subject)
  if (!consultation) return
  const notices = await noticesOf(consultation, store, now)
  await store.notices.createAll([...new Map(notices.map((one) => [one._id, one])).values()])
}

async function noticesOf(consultation: ConsultationDoc, store: Store, now: Date): Promise<NoticeDoc[]> {
  const { _id, state, fromAppealId } = consultation
  const act = `${state}_${consultation.facts?.reopened ?? 0}`
  if (state === 'evaluating') {
    const [appeal, said] = await Promise.all([
      fromAppealId ? store.appeals.find(fromAppealId) : undefined,
      store.consultations.statements(_id, STATEMENTS),
    ])
    return [...said, ...(appeal ? [appeal] : [])].map(({ authorId }) =>
      newNotice(authorId, 'ratingOpen', _id, act, now),
    )
  }
  if (state !== 'handling' && state !== 'closed') return []
  const [answers, said, work] = await Promise.all([
    store.statementAnswers.inStates(_id, ['public'], '', ANSWERS),
    store.consultations.statements(_id, STATEMENTS),
    store.works.find(_id),
  ])
  const takenUp = answers.filter(({ verdict }) => verdict !== 'notAdopted')
  const authorsOf = (some: readonly StatementAnswerDoc[]) => {
    const changing = new Set(some.flatMap(({ statementIds }) => statementIds))
    return said.filter((one) => changing.has(one._id)).map(({ authorId }) => authorId)
  }
  if (state === 'closed') return authorsOf(takenUp).map((one) => newNotice(one, 'wordsDone', _id, act, now))
  return stationsOf(work).flatMap(([kind, proposalId]) =>
    authorsOf(takenUp.filter(({ proposal }) => proposal?.id === proposalId)).map((one) =>
      // Once a proposal, however many tasks and photos there are.
      newNotice(one, kind, _id, `${kind}_${proposalId}`, now),
    ),
  )
}

type Station = readonly [kind: 'wordsTask' | 'wordsPhoto', proposalId: string]

/** How far each proposal has come that a task carries out. */
function stationsOf(work: WorkDoc | undefined): Station[] {
  const tasks = (work?.tasks ?? []).flatMap(({ id, proposal }) =>
    proposal ? [{ id, proposalId: proposal.id }] : [],
  )
  const pairs = work?.pairs ?? []
  // As the page shows it: of one proposal alone any photo tells.
  const alone = new Set(tasks.map(({ proposalId }) => proposalId)).size === 1
  const seen = (id: string) => pairs.some(({ taskId }) => taskId === id || alone)
  return [
    ...tasks.map(({ proposalId }): Station => ['wordsTask', proposalId]),
    ...tasks.flatMap(({ id, proposalId }): Station[] => (seen(id) ? [['wordsPhoto', proposalId]] : [])),
  ]
}
