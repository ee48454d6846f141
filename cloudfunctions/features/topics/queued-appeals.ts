import { type QueuedAppeal, REVIEW_MOVES, type ReviewMove } from '@shared/contract/review'
import { handoffView } from '@shared/rules/appeal/handoffs'
import { verbsFrom } from '@shared/rules/appeal/life'
import { reachesLevel } from '@shared/rules/statement/judges'
import { appealTold } from '../../appeals/appeal-told'

import { attendedView } from '../../appeals/attended-view'
import { urgencyOnDesk } from '../../appeals/urgency-on-desk'
import { verdictView } from '../../appeals/verdict-view'
import type { ActionContext } from '../../kernel/define-action'
import type { AppealDoc } from '../../store/appeals'
import type { PersonDoc } from '../../store/persons'
import { photoLinks } from '../../views/photo-links'

/** Appeals as the desk sees them, photos that wait for a person included. */
export async function queuedAppeals(
  appeals: readonly AppealDoc[],
  { store, caller, ports, now }: ActionContext,
): Promise<QueuedAppeal[]> {
  const person = await caller.person()
  const photos = await store.photos.byIds(appeals.flatMap(({ photoIds }) => photoIds))
  const fileOf = new Map(photos.map(({ _id, fileId, verdict }) => [_id, verdict === 'risky' ? null : fileId]))
  const files = photos.flatMap(({ _id }) => fileOf.get(_id) ?? [])
  const links = await photoLinks(files, ports, now)
  const linkOf = new Map(files.map((file, at) => [file, links[at] ?? '']))
  return appeals.map((appeal) => {
    const shown = appeal.photoIds.flatMap((photoId): Shown[] => {
      const link = linkOf.get(fileOf.get(photoId) ?? '') ?? ''
      return link === '' ? [] : [{ photoId, link }]
    })
    return queuedAppeal(appeal, shown, person)
  })
}

interface Shown {
  readonly photoId: string
  readonly link: string
}

const queuedAppeal = (appeal: AppealDoc, shown: readonly Shown[], person: PersonDoc): QueuedAppeal => ({
  ...appealTold(appeal),
  compoundId: appeal.compoundId,
  state: appeal.state,
  urgency: urgencyOnDesk(appeal),
  photos: shown.map(({ link }) => link),
  photoIds: shown.map(({ photoId }) => photoId),
  why: appeal.why,
  machine: verdictView(appeal.machine),
  verdict: appeal.verdict.deciderId === null ? null : verdictView(appeal.verdict),
  reviewRequested: appeal.reviewRequested,
  question: appeal.question,
  answers: appeal.answers.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  attended: attendedView(appeal.attended),
  coSigns: appeal.coSigns,
  splitFrom: appeal.splitFrom,
  handoff: handoffView(appeal.handoff),
  submittedAt: appeal.submittedAt.toISOString(),
  dueAt: appeal.dueAt?.toISOString() ?? null,
  provisional: appeal.dueProvisional,
  overdue: appeal.overdue,
  moves: reviewMoves(appeal, person),
})

function reviewMoves(appeal: AppealDoc, { _id, posts }: PersonDoc): ReviewMove[] {
  const { countyId, communityId, compoundId, judge, authorId, before, publication, state } = appeal
  if (authorId === _id || !reachesLevel(posts, judge, { countyId, communityId, compoundId })) return []
  const verbs = verbsFrom(state, 'reviewer')
  return REVIEW_MOVES.filter((move) => {
    if (!verbs.includes(move)) return false
    if (move === 'undo') return before !== null
    if (move === 'accept') return publication !== 'refused'
    return move !== 'openConsultation' || publication === 'public'
  })
}
