import type { ContactInput } from '@shared/contract/butler/contact'
import { CONTACT_LIMITS } from '@shared/rules/butler/ladder'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { CallbackNumberDoc } from '../../store/contacts'
import { openVault } from '../../vault/vault'

const HOUR = 3_600_000

/** The number that she lets be called: the one she names, else the one she verified; sealed with her own key. */
export async function sealNumber(
  callback: ContactInput['callback'],
  requestId: string,
  context: ActionContext,
): Promise<CallbackNumberDoc> {
  const { caller, now } = context
  const { _id: personId } = await caller.person()
  const vault = openVault(context)
  const number =
    callback?.number ?? (await vault.get(personId, 'phone', { reader: personId, reason: 'callback' }))
  if (!callback || number === undefined) throw fail('CALLBACK_NUMBER_NEEDED')
  return {
    _id: requestId,
    personId,
    sealed: await vault.seal(personId, number),
    until: new Date(now.getTime() + CONTACT_LIMITS.numberHours * HOUR),
  }
}
