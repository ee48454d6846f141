import type { ActionName, InputOf } from '@shared/contract/actions'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { leavingDeadline } from '../../../cloudfunctions/leaving/deadline'
import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { callerNamed, callers } from '../../security/matrix/callers'
import { resetReception } from '../../security/matrix/reception'
import { put, resetHome, resetRequest } from '../../security/matrix/world'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { change } from '../../support/stored'
import type { Intent } from './sweep'

const resident = () => callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''

const intent = <Name extends ActionName>(
  action: Name,
  openid: string,
  input: () => InputOf<Name>,
  prepare: (api: TestApi) => Promise<void>,
  label: string = action,
): Intent => ({ label, action, openid, input, prepare })

/** What the matrix's samples find done already: who lives where, who stays, who is known without a phone. */
export const ofPeople: readonly Intent[] = [
  intent(
    'people.vouch',
    callerNamed('redButler').openid ?? '',
    () => ({ requestId: 'request1', note: '上门见过本人' }),
    async (api) => {
      await resetRequest(api)
      await change('residence_requests', 'request1', { known: false })
    },
  ),
  intent(
    'people.moveOut',
    resident(),
    () => ({ compoundId: 'cp1' }),
    async (api) => {
      await resetHome(api, 'cp1')
      const store = openStore(platformDatabase())
      const vault = openVault({ store, secrets: openSecrets(TEST_SECRET), now: new Date() })
      await vault.put(api.personId(resident()), 'room_cp1', '502')
    },
  ),
  intent(
    'account.keep',
    resident(),
    () => ({}),
    async (api) => {
      await api.call('account.delete', {}, { openid: resident(), requestId: 'fault-leave' })
    },
  ),
  intent(
    'reception.record',
    callerNamed('communitySecretary').openid ?? '',
    () => ({ slotId: 'rd1_01', outcome: 'matter', what: '凉亭边上加两把长椅,老人坐着说话。' }),
    resetReception,
    'reception.record a matter',
  ),
  {
    label: 'the clock: accountLeaving',
    action: null,
    openid: '',
    input: () => ({}),
    async prepare(api) {
      await api.call('account.delete', {}, { openid: resident(), requestId: 'fault-leave' })
      const personId = api.personId(resident())
      const store = openStore(platformDatabase())
      const { leaving } = (await store.persons.find(personId)) ?? {}
      if (!leaving) throw new Error('she did not ask to leave')
      const dueAt = new Date(Date.now() - 1000)
      // The name that stands for her afterwards is a chance name: the same in every run that is compared.
      await store.persons.change(personId, () => ({
        leaving: { ...leaving, goneId: 'gone-of-fault', dueAt },
      }))
      await put('deadlines', newDeadline(leavingDeadline(personId, dueAt), 'the-mark'))
    },
  },
]
