import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findGuarded } from '../../kernel/throttle'
import type { SignInRequestDoc } from '../../store/sign-in-requests'
import { requestIdOf } from './sign-in-code'

/** The request behind eight digits. Only the mini-program, where the platform vouches for the person, may look. */
export async function findSignIn(code: string, context: ActionContext): Promise<SignInRequestDoc> {
  const { caller, store, secrets, now } = context
  if (caller.identity.channel !== 'wechat') throw fail('SIGN_IN_REQUIRED')
  const look = () => store.signInRequests.find(requestIdOf(code, secrets))
  const request = await findGuarded('signIn', context, look, 'SIGN_IN_CODE_WRONG')
  // Whoever has let the browser in before may hear it again.
  if (request.expiresAt <= now && request.personId !== caller.personId) throw fail('SIGN_IN_CODE_EXPIRED')
  return request
}
