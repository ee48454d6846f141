import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'

import { burnCopies } from './kept-copies'
import { isOnline } from './network'
import { isLost, Refusal, refusalCodeOf } from './refusal'
import { newRequestId } from './request-id'
import { session } from './session'
import { sendTogether } from './together'

const PAUSES_MS = [400, 1500]

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/**
 * Asks for one action. What the network lost is sent again under the same request id; a refusal is
 * thrown as `Refusal`.
 */
export async function call<Name extends ActionName>(
  name: Name,
  input: InputOf<Name>,
  requestId = newRequestId(),
): Promise<OutputOf<Name>> {
  for (const ms of PAUSES_MS) {
    try {
      return await once(name, input, requestId)
    } catch (error) {
      if (!isLost(refusalCodeOf(error)) || !isOnline()) throw error
      await pause(ms)
    }
  }
  return once(name, input, requestId)
}

async function once<Name extends ActionName>(
  name: Name,
  input: InputOf<Name>,
  requestId: string,
): Promise<OutputOf<Name>> {
  const signedIn = session.get() !== null
  const reply = await sendTogether({ action: name, input, requestId })
  if (reply.ok) return reply.data as OutputOf<Name>
  if (reply.code === 'SESSION_ENDED' && signedIn) {
    // What anyone may read stays readable; an act is refused with SIGN_IN_REQUIRED and asks to sign in.
    // What she read here is hers alone; what she wrote waits until she is back.
    session.set(null)
    burnCopies()
    return once(name, input, newRequestId())
  }
  throw new Refusal(reply.code)
}
