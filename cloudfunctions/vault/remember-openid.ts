import type { Caller } from '../kernel/caller'
import type { Vault } from './vault'

/**
 * Keeps the openid of somebody who acts in WeChat: later, in a browser, the platform's content check
 * and messages still need it. Putting it again changes nothing.
 */
export async function rememberOpenid({ identity }: Caller, vault: Vault): Promise<void> {
  if (identity.channel !== 'wechat') return
  await vault.put(identity.personId, 'openid', identity.openid)
}
