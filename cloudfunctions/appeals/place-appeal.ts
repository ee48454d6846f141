import type { AppealState } from '@shared/contract/appeal'
import type { Urgency } from '@shared/contract/review'
import { deadlineOf } from '@shared/rules/appeal/deadlines'
import { isReadable } from '@shared/rules/appeal/life'
import { wholeText } from '@shared/rules/appeal/public-evidence'
import { postKey } from '@shared/rules/posts/post-key'
import { deskOf } from '@shared/rules/statement/judges'
import { tokensOf } from '@shared/rules/topics/similarity'

import { workCalendar } from '../desk/work-calendar'
import type { AppealDoc } from '../store/appeals'
import { urgencyOnDesk } from './urgency-on-desk'

const RANK: Readonly<Record<Urgency, number>> = { emergency: 0, urgent: 1, normal: 2 }
const ON_DESKS: readonly AppealState[] = ['needsReview', 'accepted', 'emergency']

/** By urgency, then by deadline; unique, so that a cursor skips nothing. */
export const deskOrderOf = (urgency: Urgency, dueAt: Date, id: string): string =>
  `${RANK[urgency]}_${dueAt.toISOString()}_${id}`

/** Whether others may read it. */
export const isPublic = ({ state, publication }: Pick<AppealDoc, 'state' | 'publication'>): boolean =>
  isReadable(state) && publication === 'public'

/** On whose desks an appeal lies in the state it has come into, until when, and where readers find it. */
export function placeAppeal(appeal: AppealDoc, now: Date): Partial<Omit<AppealDoc, '_id'>> {
  const { _id, state, verdict, judge, stairwellId, countyId, communityId, compoundId } = appeal
  const deadline = deadlineOf(state, verdict.code, now, workCalendar)
  const urgency = urgencyOnDesk(appeal)
  const onDesk = ON_DESKS.includes(state)
  const butler = onDesk && urgency !== 'normal' && stairwellId ? [postKey('redButler', stairwellId)] : []
  return {
    desks: onDesk ? [deskOf(judge, { countyId, communityId, compoundId }), ...butler] : [],
    deskOrder: onDesk && deadline ? deskOrderOf(urgency, deadline.at, _id) : null,
    dueAt: deadline?.at ?? null,
    dueProvisional: deadline?.provisional ?? false,
    overdue: false,
    ...listing(appeal),
  }
}

/** Its pairs of characters stand on the index only while somebody could join it. */
export function listing(appeal: AppealDoc): Pick<AppealDoc, 'listed' | 'tokens'> {
  const joinable = isPublic(appeal) && appeal.state !== 'merged'
  return {
    listed: joinable && appeal.state === 'accepted',
    tokens: joinable ? tokensOf(wholeText(appeal)) : [],
  }
}
