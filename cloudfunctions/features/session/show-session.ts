import type { ShowSession, ShowSessionInput } from '@shared/contract/session/show'
import { takesPeople } from '@shared/rules/session/life'
import * as z from 'zod'

import type { Caller } from '../../kernel/caller'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { countAttendance } from '../../sessions/attendance'
import { findSession } from '../../sessions/find-session'
import { invitationFor } from '../../sessions/invitation-for'
import { sessionView } from '../../sessions/session-view'
import type { SessionDoc } from '../../store/sessions'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ sessionId: id }) satisfies z.ZodType<ShowSessionInput>

/** How old a count may be before a reader brings it up to date. */
const COUNT_IS_OLD_MILLISECONDS = 5_000

/** A session as everybody may see it, with the reader's own presence. */
export const showSession = defineAction({
  name: 'session.show',
  access: 'visitor',
  input,
  // Session, own presence, her person, now and then a count and its keeping, links of photos.
  cost: 9,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run(_, { store, caller, ports, now, target: { session } }) {
    const mine = caller.personId ? await store.sessions.presence(session._id, caller.personId) : undefined
    const invitation = await invitationOf(session, caller)
    const live = takesPeople(session.state, session.mode)
    const old = now.getTime() - session.countedAt.getTime() > COUNT_IS_OLD_MILLISECONDS
    // Whoever is here sees who has no phone and waits for a second witness; the count comes with it.
    const counted =
      live && (old || mine?.state === 'here') ? await countAttendance(session, store) : undefined
    const shown = counted ? { ...session, ...counted, countedAt: now } : session
    if (counted && old) await store.sessions.count(session._id, shown)
    const photos = await photoLinks(session.photos, ports, now)
    return {
      session: sessionView(shown, mine, photos),
      invitation,
      now: now.toISOString(),
      toWitness:
        mine?.state === 'here' && counted
          ? counted.waiting.flatMap(({ _id, group, byHand }) =>
              byHand && byHand.addedById !== caller.personId
                ? [
                    {
                      presenceId: _id,
                      group,
                      building: byHand.building,
                      unitEntrance: byHand.unitEntrance,
                      reason: byHand.reason,
                    },
                  ]
                : [],
            )
          : [],
    }
  },
})

/** Reads who she is only where somebody was asked in. */
async function invitationOf(session: SessionDoc, caller: Caller): Promise<ShowSession['invitation']> {
  if (session.invited.length === 0 || caller.personId === undefined) return null
  const found = invitationFor(await caller.person(), session)
  return found ? { group: found.group, coming: found.coming ?? null } : null
}
