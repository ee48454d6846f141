import { LOW_REASONS, type Work, type WorkEntry, type WorkInput } from '@shared/contract/handling'
import { POSTS } from '@shared/contract/ladder'
import { refuseWitness } from '@shared/rules/handling/by-hand'
import { atLeast, holdsPost, rungIn } from '@shared/rules/ladder'
import { postKeysOf } from '@shared/rules/posts/post-keys-of'
import * as z from 'zod'

import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { factsOf, processOf } from '../../consultations/process-of'
import { specialistsOf } from '../../consultations/specialists'
import { workOf } from '../../consultations/work-of'
import { linksOf, pairsView } from '../../handling/pairs-view'
import { labelOf, postsIn } from '../../handling/responsible'
import { taskView } from '../../handling/tasks-view'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import type { ConsultationDoc } from '../../store/consultations'
import type { PersonDoc } from '../../store/persons'
import type { WorkDoc, WorkEntryDoc } from '../../store/works'
import { isByHand, othersMay } from './answer-work'
import { partOf } from './took-part'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<WorkInput>

const LINES = 8
const ENTRIES = 30

/** 快办理 and 评效果 as everybody sees them: who has it, what is done, the photos, the three keys, the ratings. */
export const showWork = defineAction({
  name: 'work.show',
  access: 'visitor',
  input,
  // Consultation, work, entries, lines, specialists, posts, links, the person, her part (5) and her rating.
  cost: 15,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context): Promise<Work> {
    const { store, now, target } = context
    const { consultation } = target
    const [stored, all, lines, specialists] = await Promise.all([
      store.works.find(consultationId),
      store.works.entries(consultationId),
      store.directLines.ofConsultation(consultationId, LINES),
      specialistsOf(consultation.communityId, store),
    ])
    const work = workOf(consultation, stored)
    const facts = factsOf(consultation)
    const shown = all.filter(({ state, kind }) => state === 'public' && kind !== 'task')
    const [posts, linkOf, mine] = await Promise.all([
      store.posts.byKeys(postsIn(work).map(({ key }) => key)),
      linksOf(shown, context),
      mineOf(work, context),
    ])
    const { ratings, keys, reopened } = facts
    const confirmed = consultation.state === 'evaluating' || consultation.state === 'closed'
    return {
      state: consultation.state,
      chain: work.chain.map(({ key, post, label, since, how }, at) => ({
        label: at === work.chain.length - 1 ? (labelOf(posts, key) ?? label) : label,
        post,
        since: since.toISOString(),
        how,
      })),
      offeredTo: work.offer?.label ?? null,
      tracker: work.tracker ? (labelOf(posts, work.tracker.key) ?? null) : null,
      specialists: specialists.length,
      tasks: work.tasks.map((task) => taskView(task, posts, now)),
      entries: shown.slice(0, ENTRIES).map((entry) => entryView(entry, linkOf)),
      pairs: pairsView(work, shown, linkOf),
      keys: { ...keys, secretary: confirmed && facts.work !== null },
      doneAt: work.done?.at.toISOString() ?? null,
      confirmBy:
        work.done && consultation.state === 'handling'
          ? (processOf(consultation).dueAt?.toISOString() ?? null)
          : null,
      sentBack: work.sentBack,
      reopened,
      ratings: {
        count: ratings.count,
        average: ratings.count === 0 ? null : Math.round((10 * ratings.sum) / ratings.count) / 10,
        dissatisfied: ratings.dissatisfied,
      },
      lowReasons: LOW_REASONS.flatMap((reason) => {
        const count = work.lowReasons[reason] ?? 0
        return count > 0 ? [{ reason, count }] : []
      }),
      byHand: work.answers.filter((one) => isByHand(one) && one.round === work.round).length,
      officeRating: work.officeRating,
      lines: lines.map(({ to, at, dueAt, answer, overdue }) => ({
        to,
        at: at.toISOString(),
        dueAt: dueAt.toISOString(),
        answeredAt: answer?.at.toISOString() ?? null,
        overdue,
      })),
      handedTo: handedTo(consultation),
      hotline: work.hotline,
      mine,
    }
  },
})

/** Asked again later it stays where it was handed to first. */
function handedTo(consultation: ConsultationDoc): Work['handedTo'] {
  if (consultation.state !== 'handedOff') return null
  const { moves, dueAt } = processOf(consultation)
  const channel = [...moves].reverse().find((move) => move.channel !== null)?.channel ?? 'hotline12345'
  return { channel, askOn: dueAt?.toISOString() ?? null }
}

const entryView = (
  { _id, kind, text, photos, author, createdAt, verdict, round }: WorkEntryDoc,
  linkOf: (file: string) => string,
): WorkEntry => ({
  id: _id,
  kind: kind === 'task' ? 'progress' : kind,
  text,
  photos: photos.map(linkOf).filter(Boolean),
  by: author,
  at: createdAt.toISOString(),
  verdict,
  round,
})

/** What this reader has said already, and what she may say now. */
async function mineOf(
  work: WorkDoc,
  {
    caller,
    store,
    now,
    target: { consultation, place },
  }: ActionContext & { readonly target: FoundConsultation },
): Promise<Work['mine']> {
  const nothing = {
    mayAnswer: false,
    answered: null,
    mayRate: false,
    rated: null,
    inOffice: false,
    toWitness: [],
  }
  if (!caller.personId) return nothing
  const person = await caller.person()
  const { _id: personId } = person
  const keys = postKeysOf(person)
  const inOffice =
    holdsPost(person.posts, POSTS, place) || postsIn(work).some(({ key }) => keys.includes(key))
  const asked = consultation.state === 'handling' && work.done !== null
  const rates = consultation.state === 'evaluating'
  if (!asked && !rates) return { ...nothing, inOffice }
  const [{ raised, tookPart }, rating] = await Promise.all([
    partOf(personId, consultation, store),
    rates ? store.works.rating(consultation._id, work.round, personId) : undefined,
  ])
  const answered = work.answers.find(({ by, round }) => by === personId && round === work.round)
  const brought = work.evidence.some(({ by, round }) => by === personId && round === work.round)
  const turn = raised || !consultation.fromAppealId || othersMay(work, now)
  const rung = rungIn(person, place.compoundId)
  return {
    mayAnswer: asked && tookPart && turn && !brought && atLeast(rung, 'phoneVerified'),
    answered: answered?.verdict ?? null,
    mayRate: rates && tookPart && !rating && rung === 'verifiedResident',
    rated: rating?.stars ?? null,
    inOffice,
    toWitness: asked && (tookPart || inOffice) ? toWitness(work, person, consultation) : [],
  }
}

/** What somebody wrote down and she may vouch for. */
const toWitness = (work: WorkDoc, { _id, posts }: PersonDoc, { countyId, communityId }: ConsultationDoc) =>
  (work.byHand ?? [])
    .filter((one) => one.witnessId === null && one.round === work.round)
    .filter((one) => {
      const confirms = holdsPost(posts, ['communitySecretary'], { countyId, communityId })
      return refuseWitness({ ...work, byHand: work.byHand ?? [] }, one, { personId: _id, confirms }) === null
    })
    .map(({ id, verdict, who, reason, by }) => ({ id, verdict, who, reason, by }))
