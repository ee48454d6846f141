import { deskOf } from '@shared/rules/statement/judges'
import { statesFor } from '@shared/rules/statement/life'
import { followLateWords } from '../../consultations/late-words'
import { refreshPage } from '../../consultations/refresh-page'
import { followStatement } from '../../desk/held-rows'
import { readyDesk } from '../../desk/ready-desk'
import type { PublishParts, Subject } from '../../publish/subject'
import type { PublicationDoc } from '../../store/publications'
import { deskOrderOf, type StatementDoc } from '../../store/statements'

const draftOf = ({ draft }: PublicationDoc) => draft as StatementDoc

/** A statement on its way to the public. Once it is public its own life begins; this no longer moves it. */
export const statementSubject: Subject = {
  async create({ store }, publication) {
    await store.statements.create(draftOf(publication))
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    if (publication.state === 'refused') return refuse(parts, publication)
    if (publication.state === 'public') return show(parts, publication)
  },
}

async function hold({ store, now }: PublishParts, publication: PublicationDoc) {
  const { subjectId, why, place, rev } = publication
  const { judge = 'branchSecretary', consultationId } = draftOf(publication)
  await store.statements.moveFrom(subjectId, statesFor('hold'), {
    state: 'held',
    why,
    desk: deskOf(judge, place),
    deskOrder: deskOrderOf(now, subjectId),
    follows: rev,
  })
  const consultation = await store.consultations.find(consultationId)
  if (consultation) await readyDesk(store, judge, consultation)
  const held = await store.statements.find(subjectId)
  if (consultation && held) await followStatement(store, held, consultation)
}

async function refuse({ store }: PublishParts, publication: PublicationDoc) {
  const { subjectId, why, rev } = publication
  const gone = { state: 'refused', why, desk: null, deskOrder: null, follows: rev } as const
  await store.statements.moveFrom(subjectId, statesFor('refuse'), { ...gone, ...wordOf(publication) })
  await store.deadlines.clear('heldStatement', subjectId)
}

async function show({ store, now }: PublishParts, publication: PublicationDoc) {
  const { subjectId, shown, rev, judgement } = publication
  // What a person has looked at and let out, reports do not fold any more.
  const seen = { photos: shown, immune: judgement !== undefined, ...wordOf(publication) }
  const open = { ...seen, state: 'public', why: null, desk: null, deskOrder: null, follows: rev } as const
  const moved = await store.statements.moveFrom(subjectId, statesFor('pass'), open)
  // It was public already: a photo was found unsuitable later and is left out.
  if (moved === 0) await store.statements.follow(subjectId, rev, { photos: shown })
  if (judgement !== undefined) await store.deadlines.clear('heldStatement', subjectId)
  const page = await refreshPage(store, draftOf(publication).consultationId, now)
  // Somebody may have looked at them only after 议事项 had closed.
  await followLateWords(store, page, now)
}

/** What the person in office said, for the author, and the intent she said it with. */
const wordOf = ({ judgement }: PublicationDoc) =>
  judgement === undefined ? {} : { reason: judgement.reason, lastAct: judgement.act }
