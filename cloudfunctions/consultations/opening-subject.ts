import { HANDLING_WORKING_DAYS } from '@shared/rules/consultation/limits'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { deskOf } from '@shared/rules/statement/judges'
import { layHeld } from '../desk/held-rows'
import { readyDesk } from '../desk/ready-desk'
import { workCalendar } from '../desk/work-calendar'
import type { PublishParts, Subject } from '../publish/subject'
import type { ConsultationDoc } from '../store/consultations'
import type { PublicationDoc } from '../store/publications'
import { deskOrderOf } from '../store/statements'
import { beginLife } from './begin-life'
import { followAppeal } from './follow-appeal'
import { refreshPage } from './refresh-page'

const DAY = 24 * 3_600_000

/** A consultation on its way to the public. Until then it has no page, no code and no running days. */
export const openingSubject: Subject = {
  async create({ store }, { draft }) {
    await store.consultations.create(draft as ConsultationDoc)
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    if (publication.state === 'refused') return refuse(parts, publication)
    if (publication.state === 'public') return show(parts, publication)
  },
}

async function hold({ store, now }: PublishParts, { subjectId, why, place, draft }: PublicationDoc) {
  const consultation = draft as ConsultationDoc
  const judge = consultation.judge ?? 'communitySecretary'
  const desk = { desk: deskOf(judge, place), deskOrder: deskOrderOf(now, subjectId) }
  await store.consultations.moveFrom(subjectId, ['pending'], { publication: 'held', why, ...desk })
  await readyDesk(store, judge, consultation)
  const held = await store.consultations.find(subjectId)
  if (!held?.desk) return
  const { title, compoundName: where, authorId: exceptId = '' } = held
  await layHeld(store, 'heldOpening', subjectId, {
    place: { ...place, compoundId: held.compoundId },
    judge,
    title,
    where,
    waits: 'secretary',
    since: now,
    exceptId,
  })
}

async function refuse({ store }: PublishParts, { subjectId, why, judgement }: PublicationDoc) {
  const reason = judgement?.reason ?? null
  const gone = { publication: 'refused', why, reason, desk: null, deskOrder: null } as const
  await store.consultations.moveFrom(subjectId, ['pending', 'held'], gone)
  await store.deadlines.clear('heldOpening', subjectId)
}

/** The days of 问诉求 count from the moment people can read it. */
async function show(
  { store, now }: PublishParts,
  { subjectId, shown, place, draft, judgement }: PublicationDoc,
) {
  const { state, steps, askingDays = 7, scene, fromAppealId, lent = [] } = draft as ConsultationDoc
  const dueAt =
    state === 'handling'
      ? endOfWorkingDay(now, HANDLING_WORKING_DAYS, workCalendar).at
      : new Date(now.getTime() + askingDays * DAY)
  const moved = await store.consultations.moveFrom(subjectId, ['pending', 'held'], {
    publication: 'public',
    why: null,
    photos: [...lent, ...shown],
    steps: steps.map((step) => (step.step === state ? { ...step, startedAt: now, dueAt } : step)),
    openedAt: now,
    desk: null,
    deskOrder: null,
  })
  // It was public already: a photo was found unsuitable later and is left out.
  if (moved === 0) await store.consultations.moveFrom(subjectId, ['public'], { photos: [...lent, ...shown] })
  if (judgement !== undefined) await store.deadlines.clear('heldOpening', subjectId)
  await beginLife(store, subjectId)
  await readyDesk(store, 'branchSecretary', draft as ConsultationDoc)
  if (scene)
    await store.sceneTokens.create({ _id: scene, kind: 'consultation', subjectId, place, revokedAt: null })
  await refreshPage(store, subjectId, now)
  const responsible = steps.find(({ step }) => step === state)?.responsible ?? null
  if (fromAppealId) await followAppeal(store, fromAppealId, subjectId, responsible, now, state === 'handling')
}
