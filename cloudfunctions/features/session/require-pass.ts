import type { CheckInInput } from '@shared/contract/session/check-in'
import { readScene } from '@shared/rules/scene/scene-token'
import { isPass } from '@shared/rules/session/pass'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { throttle } from '../../kernel/throttle'
import { passFits } from '../../sessions/pass'
import type { SessionDoc } from '../../store/sessions'

/**
 * Both halves of presence: a code that belongs to this place, and the pass of this minute. Every try
 * counts, right or wrong: else guessing would go on until it succeeds.
 */
export async function requirePass(
  { token, pass = '' }: CheckInInput,
  session: SessionDoc,
  context: ActionContext,
): Promise<void> {
  await throttle('sessionPass', context, session._id)
  if (!(await codeBelongs(token, session, context))) throw fail('CODE_NOT_HERE')
  const digits = pass.replace(/\s/g, '')
  if (!isPass(digits) || !passFits(digits, session, context.secrets, context.now)) throw fail('PASS_WRONG')
}

/** The session's own code, or that of the station or office that serves the compound. */
async function codeBelongs(
  token: string | undefined,
  session: SessionDoc,
  { store }: ActionContext,
): Promise<boolean> {
  const reading = token === undefined ? undefined : readScene(token)
  if (reading?.kind !== 'token') return false
  const found = await store.sceneTokens.find(reading.body)
  if (!found || found.revokedAt !== null) return false
  if (found.kind === 'session') return found.subjectId === session._id
  if (found.kind !== 'station' && found.kind !== 'office') return false
  const offices =
    found.kind === 'station'
      ? await store.places.officesOfHost(found.subjectId)
      : [await store.places.office(found.subjectId)]
  return offices.some((office) => office?.compoundIds.includes(session.compoundId))
}
