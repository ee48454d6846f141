import { STEPS } from '@shared/contract/consultation'
import { DIRECT_LINES_MOST } from '@shared/contract/direct-line'
import type { WorkDesk, WorkDeskInput } from '@shared/contract/handling'
import { PROPOSALS_MOST } from '@shared/contract/proposal'
import { refuseRecord } from '@shared/rules/handling/by-hand'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { specialistsOf } from '../../consultations/specialists'
import { ownersHere } from '../../handling/choose-owner'
import { mayAnswerLine } from '../../handling/direct-line'
import { type AtWork, officeAtWork } from '../../handling/office-at-work'
import { inOffice } from '../../handling/responsible'
import { taskDays } from '../../handling/task-day'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { DirectLineDoc } from '../../store/direct-lines'
import type { WorkEntryDoc } from '../../store/works'
import { returnableUntil } from './settle-task'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<WorkDeskInput>

const STEP_STATES: readonly string[] = STEPS

/** For whoever works at a matter: what each may do now, and what is meant for staff. */
export const workDesk = defineAction({
  name: 'work.desk',
  access: 'known',
  input,
  // Consultation, person, who she is at work (14), entries, lines, proposals, posts of both places, specialists.
  cost: 24,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context): Promise<WorkDesk> {
    const { store, now, target } = context
    const { consultation } = target
    const at = await officeAtWork(context)
    const offered = at.work.offer !== null && at.hers(at.work.offer)
    if (!at.works && !offered) throw fail('NOT_YOUR_POST')
    const [entries, lines, proposals, owners, specialists] = await Promise.all([
      store.works.entries(consultationId),
      store.directLines.ofConsultation(consultationId, DIRECT_LINES_MOST),
      at.plans ? store.proposals.shown(consultationId, PROPOSALS_MOST * 2) : [],
      at.plans ? ownersHere(consultation, store) : [],
      specialistsOf(consultation.communityId, store),
    ])
    const on = consultation.state === 'handling'
    const { work, person } = at
    const staff = at.secretary || at.specialist || at.standing.levels.length > 0
    return {
      title: consultation.title,
      compoundName: consultation.compoundName,
      state: consultation.state,
      mayPlan: on && at.plans,
      mayTrack: on && at.specialist && !(work.tracker && inOffice(at.posts, work.tracker.key)),
      mayOffer: on && at.first,
      mayAnswerOffer: on && offered,
      mayWrite: on && at.works,
      mayBring: on && at.mayBring,
      mayReportDone: on && at.plans && !work.done,
      maySendBack: on && at.confirms && work.done !== null,
      mayAskDirectly: at.secretary && STEP_STATES.includes(consultation.state),
      specialistHere: specialists.length > 0,
      mayRecordCall:
        (at.secretary || at.specialist || at.first) && (on || consultation.state === 'handedOff'),
      mayRecordAnswer: on && at.works && work.done !== null && recordRefused(at) === null,
      ...(on ? tasksOf(at, now) : { myTasks: [], returnable: [] }),
      owners: owners.map(({ key, post, label, placeName }) => ({
        key,
        post,
        label: label ?? '',
        place: post === 'redButler' ? placeName : null,
      })),
      proposals: proposals
        .filter(({ legal }) => legal?.check !== 'forbidden')
        .map(({ _id, number, title }) => ({ id: _id, number: number ?? 0, title })),
      openSpots: openSpots(entries, at),
      lines: staff ? lines.map((line) => lineView(line, at)) : [],
      waiting: entries.flatMap(({ _id, text, state, reason, authorId }) =>
        authorId === person._id && state !== 'public' ? [{ id: _id, text, state, reason }] : [],
      ),
      dueFrom: taskDays(now).from,
      dueTo: taskDays(now).to,
    }
  },
})

const recordRefused = ({ work, person, confirms }: AtWork) =>
  refuseRecord({ ...work, byHand: work.byHand ?? [] }, { personId: person._id, confirms, who: 'tookPart' })

function tasksOf({ work, hers, first, tracker }: AtWork, now: Date) {
  const open = work.tasks.filter(({ state, round }) => state === 'open' && round === work.round)
  const own = open.filter(({ ownerKey, post }) => hers({ key: ownerKey, post }))
  return {
    myTasks: (first || tracker ? open : own).map(({ id }) => id),
    returnable: own.filter((task) => now <= returnableUntil(task)).map(({ id }) => id),
  }
}

const openSpots = (entries: readonly WorkEntryDoc[], { work }: AtWork) =>
  entries
    .filter(({ kind, state, photos }) => kind === 'before' && state === 'public' && photos.length > 0)
    .filter(({ _id }) => !work.pairs.some(({ beforeId, round }) => beforeId === _id && round === work.round))
    .map(({ _id, text }) => ({ id: _id, spot: text }))

const lineView = (line: DirectLineDoc, { standing }: AtWork) => ({
  id: line._id,
  to: line.to,
  text: line.text,
  by: line.by,
  at: line.at.toISOString(),
  dueAt: line.dueAt.toISOString(),
  overdue: line.overdue,
  answer: line.answer ? { ...line.answer, at: line.answer.at.toISOString() } : null,
  mayAnswer: mayAnswerLine(line, standing),
})
