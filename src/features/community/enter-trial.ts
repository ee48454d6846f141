import { call } from '@/platform/call'
import { goTo } from '@/platform/routes'

import { chooseCompound } from './chosen-compound'

/** Into the compound that anyone may try; where there is none, to the list of all. */
export async function enterTrial(): Promise<void> {
  const { trial } = await call('community.communities', {}).catch(() => ({ trial: null }))
  if (!trial) {
    goTo('packages/community/choose/index', {})
    return
  }
  chooseCompound(trial)
  goTo('pages/home/index', {})
}
