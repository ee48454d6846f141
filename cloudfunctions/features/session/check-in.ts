import type { CheckInInput } from '@shared/contract/session/check-in'
import { rungIn } from '@shared/rules/ladder'
import { groupOf } from '@shared/rules/session/group-of'
import { takesPeople } from '@shared/rules/session/life'
import * as z from 'zod'

import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { type FoundSession, findSession } from '../../sessions/find-session'
import { myPresence } from '../../sessions/session-view'
import type { PersonDoc } from '../../store/persons'
import { type PresenceDoc, presenceId } from '../../store/sessions'
import { type Invited, invitedAs, takeSeat } from './invited-as'
import { officesHere } from './offices-here'
import { requirePass } from './require-pass'

const input = z.strictObject({
  sessionId: id,
  rulesVersion: z.string().min(1).max(80),
  token: z.string().min(1).max(64).optional(),
  pass: z.string().max(12).optional(),
  seat: z.string().max(24).optional(),
}) satisfies z.ZodType<CheckInInput>

/**
 * 签到. A code is permanent and can be photographed, so scanning proves where the code came from and
 * the rotating pass that she is there (domain §3.3). Checked in once, sent again it is the same.
 */
export const checkIn = defineAction({
  name: 'session.checkIn',
  access: 'known',
  input,
  // Session, person, presence, the posts of a butler, a seat, the tries (3), the code and its offices, the presence.
  cost: 14,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run(said, context) {
    const { store, caller, now, target } = context
    const { session } = target
    const person = await caller.person()
    const known = await store.sessions.presence(session._id, person._id)
    if (known) return { presence: myPresence(known) }
    requireConsent(person)
    if (!takesPeople(session.state, session.mode)) throw fail('SESSION_NOT_OPEN')
    if (session.mode === 'online' && session.endsAt && now >= session.endsAt) throw fail('SESSION_NOT_OPEN')
    if (said.rulesVersion !== session.rulesVersion) throw fail('RULES_OUTDATED')

    const { presence, invited } = await presenceOf(said, person, context)
    if (session.mode !== 'online') await requirePass(said, session, context)
    if (invited?.seatId) await takeSeat(invited.seatId, person._id, store)
    if (session.mode === 'online' && presence.householdId !== null)
      await store.sessions.joinHousehold(session._id, presence.householdId)
    await store.sessions.arrive(presence)
    return { presence: myPresence(presence) }
  },
})

/** As what she comes, and what of it a quorum reads; refused where she cannot. */
async function presenceOf(
  said: CheckInInput,
  person: PersonDoc,
  context: ActionContext & { readonly target: FoundSession },
): Promise<{ readonly presence: PresenceDoc; readonly invited: Invited | undefined }> {
  const { now, target } = context
  const { session } = target
  const { compoundId, mode } = session
  const [posts, invited] = await Promise.all([
    officesHere(person, session, context.store),
    invitedAs(said.seat, person, session, context),
  ])
  const rung = rungIn(person, compoundId)
  const decision = groupOf({
    mode,
    posts: posts.map(({ post }) => post),
    invitedAs: invited?.group ?? null,
    rung,
  })
  if (decision.kind === 'refuse') throw fail(decision.code)

  const home = person.residences.find((one) => one.compoundId === compoundId)?.home
  const { group } = decision
  const label = invited?.label ?? (group === 'resident' ? null : (posts[0]?.label ?? person.label ?? null))
  const verified = rung === 'verifiedResident'
  const _id = presenceId(session._id, person._id)
  const presence: PresenceDoc = {
    _id,
    sessionId: session._id,
    consultationId: session.consultationId,
    compoundId,
    personId: person._id,
    group,
    label,
    verified,
    affected: verified && home !== undefined && session.affected.includes(home.stairwellId),
    stairwellId: home?.stairwellId ?? null,
    householdId: verified ? (home?.householdId ?? null) : null,
    state: 'here',
    byHand: null,
    rulesVersion: session.rulesVersion,
    at: now,
    order: `${now.toISOString()}_${_id}`,
  }
  return { presence, invited }
}
