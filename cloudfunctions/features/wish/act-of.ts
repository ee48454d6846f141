import type { ActionContext } from '../../kernel/define-action'
import { intentId } from '../../publish/intent-id'
import type { WishAct } from './change-wish'

/** The act of one call: the same request of the same person on the same wish is the same act. */
export function actOf(
  action: string,
  { caller, now, requestId }: Pick<ActionContext, 'caller' | 'now' | 'requestId'>,
  wishId: string,
): WishAct {
  const actorId = caller.personId ?? 'nobody'
  return { id: intentId('wa', actorId, `${action}|${wishId}|${requestId}`), actorId, action, at: now }
}
