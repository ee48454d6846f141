import { randomBytes, randomInt } from 'node:crypto'

import { SESSION_MODES } from '@shared/contract/process'
import type { ConveneSessionInput } from '@shared/contract/session/convene'
import {
  AGENDA_ITEM_MOST_CHARACTERS,
  AGENDA_MOST_ITEMS,
  SESSION_DEFAULTS,
  SESSION_MOST_STAIRWELLS,
  SESSION_PLACE_MOST_CHARACTERS,
} from '@shared/contract/session/limits'
import { makeSceneBody } from '@shared/rules/scene/scene-token'
import { daysAllowed, decideConvene, type SessionHistory, startAllowed } from '@shared/rules/session/convene'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { auditWithin } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { emptyQuorum, NOBODY } from '../../sessions/attendance'
import { rulesInForce } from '../../sessions/procedure-rules'
import { sessionSubject } from '../../sessions/session-subject'
import type { ConsultationDoc } from '../../store/consultations'
import { newestFirst } from '../../store/newest-first'
import type { SessionDoc } from '../../store/sessions'
import { checkPlaces, hostLabelOf } from './check-places'

const DAY = 24 * 3_600_000

const input = z.strictObject({
  consultationId: id,
  mode: z.enum(SESSION_MODES),
  startsAt: z.iso.datetime(),
  days: z.number().int().min(1).max(30).optional(),
  place: z.union([z.literal(''), words(SESSION_PLACE_MOST_CHARACTERS)]),
  agenda: z.array(words(AGENDA_ITEM_MOST_CHARACTERS)).min(1).max(AGENDA_MOST_ITEMS),
  affectedStairwellIds: distinctIds(SESSION_MOST_STAIRWELLS),
  hostStairwellId: id.optional(),
}) satisfies z.ZodType<ConveneSessionInput>

/**
 * Announces a session: its time, place and agenda go the one way to the public. Three days ahead at
 * least, one at a time, and after one that was adjourned only what the rules leave (domain §3.3).
 */
export const conveneSession = defineAction({
  name: 'session.convene',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  limit: 'words',
  // Consultation, person, last session, rules, stairwells, a butler's post, and the words' way with the audit (about 30).
  cost: 68,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(wanted, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    const sessionId = intentId('se', person._id, requestId)
    const known = await store.sessions.find(sessionId)
    const history = known ? known.history : await historyFor(wanted, target.consultation, context)
    const [rules, hostLabel] = await Promise.all([
      rulesInForce(target.place.communityId, store),
      hostLabelOf(wanted.hostStairwellId, target.place, store),
      checkPlaces(wanted.affectedStairwellIds, target.place.compoundId, store),
    ])
    const draft = {
      ...draftOf(wanted, target.consultation, now),
      _id: sessionId,
      authorId: person._id,
      hostLabel: hostLabel ?? person.label ?? null,
      rulesVersion: rules.version,
      history,
      order: newestFirst(now, sessionId),
    }
    const online = wanted.mode === 'online'
    const published = await publish(context, sessionSubject, {
      kind: 'session',
      id: sessionId,
      authorId: person._id,
      place: target.place,
      texts: online ? wanted.agenda : [wanted.place, ...wanted.agenda],
      photoIds: [],
      young: false,
      within: (tx) => auditWithin(tx, 'session.convene', sessionId, target.place, wanted.mode, context),
      draft: (texts): SessionDoc => ({
        ...draft,
        place: online ? '' : (texts[0] ?? ''),
        agenda: online ? texts : texts.slice(1),
      }),
    })
    const texts = published.publicTexts
    const { state, why } = published.publication
    return {
      sessionId,
      state,
      why,
      publicPlace: online ? '' : (texts[0] ?? ''),
      publicAgenda: online ? texts : texts.slice(1),
    }
  },
})

async function historyFor(
  { consultationId, mode, startsAt, days, place }: ConveneSessionInput,
  { state }: ConsultationDoc,
  { store, now }: ActionContext,
): Promise<SessionHistory> {
  if (state !== 'proposing' && state !== 'deliberating') throw fail('STEP_CLOSED')
  if ((mode === 'online') !== (place === '')) throw fail('INPUT_INVALID', { field: 'place' })
  if (!daysAllowed(mode, days)) throw fail('INPUT_INVALID', { field: 'days' })
  if (!startAllowed(new Date(startsAt).getTime(), now.getTime())) throw fail('SESSION_DATE_WRONG')
  const last = await store.sessions.latest(consultationId)
  const decision = decideConvene(last ?? null, mode)
  if (decision.kind === 'refuse') throw fail(decision.code)
  return decision.history
}

function draftOf(
  { mode, startsAt, days, affectedStairwellIds, hostStairwellId }: ConveneSessionInput,
  consultation: ConsultationDoc,
  now: Date,
): Omit<
  SessionDoc,
  '_id' | 'authorId' | 'hostLabel' | 'rulesVersion' | 'history' | 'order' | 'place' | 'agenda'
> {
  const { countyId, communityId, compoundId, compoundName, _id, title } = consultation
  const start = new Date(startsAt)
  const lasts = days ?? SESSION_DEFAULTS.onlineDays.suggested
  return {
    countyId,
    communityId,
    compoundId,
    compoundName,
    consultationId: _id,
    consultationTitle: title,
    mode,
    state: 'preparing',
    words: 'pending',
    startsAt: start,
    endsAt: mode === 'online' ? new Date(start.getTime() + lasts * DAY) : null,
    noticeAt: null,
    hostStairwellId: hostStairwellId ?? null,
    before: null,
    extended: false,
    short: false,
    cancelReason: null,
    affected: affectedStairwellIds,
    secret: randomBytes(16).toString('hex'),
    scene: makeSceneBody(Array.from({ length: 10 }, () => randomInt(32))),
    invited: [],
    attendance: NOBODY,
    quorum: emptyQuorum({ mode, affected: affectedStairwellIds }),
    countedAt: now,
    settled: false,
    speakers: [],
    turn: null,
    photoSent: false,
    photos: [],
    lastAct: null,
  }
}
