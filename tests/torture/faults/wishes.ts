import type { ActionName, InputOf } from '@shared/contract/actions'
import { type ClockAct, clockPlan } from '@shared/rules/wish/clock'

import { wishDeadline } from '../../../cloudfunctions/features/wish/change-wish'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import { openStore } from '../../../cloudfunctions/store/store'
import type { WishDoc } from '../../../cloudfunctions/store/wishes'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { callerNamed, callers } from '../../security/matrix/callers'
import { resetWishes } from '../../security/matrix/wishes'
import { put, SECRETS } from '../../security/matrix/world'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { change, stored } from '../../support/stored'
import { aClaimDoc, aRegistration, aWishDoc } from '../../support/wishes'
import type { Intent } from './sweep'

const member = () => callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''
const CLAIM = 'wish1_1'

/** Her own promise, beside what the matrix has. */
async function promised(api: TestApi): Promise<void> {
  await resetWishes(api)
  const claimantId = api.personId(member())
  const claim = aClaimDoc({ _id: CLAIM, wishId: 'wish1', claimantId })
  const { at, dueAt, extended } = claim
  await put('claims', claim)
  await put('member_registrations', aRegistration(claimantId))
  await put('claim_quotas', {
    _id: claimantId,
    active: ['wish1'],
    households: [],
    overdue: [],
    pausedUntil: null,
  })
  const wish = aWishDoc({
    posterId: api.personId(SECRETS.openid),
    state: 'inProgress',
    listed: [],
    claims: 1,
    dueAt,
    claim: { claimId: CLAIM, claimantId, at, dueAt, extended },
  })
  await put('micro_wishes', wish)
  const vault = openVault({
    store: openStore(platformDatabase()),
    secrets: openSecrets(TEST_SECRET),
    now: new Date(),
  })
  const contact = { name: SECRETS.name, phone: null, building: 1, unitEntrance: 1, room: SECRETS.room }
  await vault.put('wish1', 'wishContact', JSON.stringify(contact))
}

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)

/** One act of the clock on a wish that is due since a moment. */
const clock = (
  act: ClockAct,
  wish: (api: TestApi) => Partial<WishDoc>,
  claimState?: 'fulfilled',
): Intent => ({
  label: `the clock: wish ${act}`,
  action: null,
  openid: '',
  input: () => ({}),
  async prepare(api) {
    await promised(api)
    const found = (await stored<WishDoc>('micro_wishes')).find(({ _id }) => _id === 'wish1')
    if (!found) throw new Error('the matrix has no wish')
    const next = { ...found, ...wish(api) }
    await put('micro_wishes', { ...next, listed: next.state === 'published' ? next.boards : [] })
    if (claimState) await change('claims', CLAIM, { state: claimState, minutes: 30, fulfilledAt: ago(6) })
    const plan = clockPlan(next)
    if (plan?.act !== act) throw new Error(`the clock would ${plan?.act ?? 'do nothing'}`)
    await put('deadlines', newDeadline(wishDeadline(next, plan.at), 'the-mark'))
  },
})

const free = { claim: null, claims: 0, dueAt: null }
const clocks: readonly Intent[] = [
  clock('late', () => ({ ...free, state: 'submitted', dueAt: ago(1), desk: 'redButler_cp1-b01-u1' })),
  clock('spill', () => ({ ...free, state: 'published', spillAt: ago(1) })),
  clock('expire', () => ({ ...free, state: 'published', spilled: true, until: ago(1) })),
  clock('tell', () => ({ state: 'claimed', since: ago(0.01) })),
  clock('remind', () => ({ told: true, dueAt: ago(-1) })),
  clock('lapse', () => ({ told: true, reminded: true, dueAt: ago(3) })),
  clock('askAgain', () => ({ state: 'awaitingConfirm', told: true, dueAt: ago(1) }), 'fulfilled'),
  clock(
    'close',
    () => ({ state: 'confirmed', since: ago(8), confirmedAt: ago(8), dueAt: null }),
    'fulfilled',
  ),
  clock('erase', () => ({ state: 'closed', since: ago(31), confirmedAt: ago(38), dueAt: null }), 'fulfilled'),
]

/** Her own wish, which somebody fulfilled. */
async function fulfilled(api: TestApi): Promise<void> {
  await resetWishes(api)
  const wisherId = api.personId(member())
  await change('micro_wishes', 'wishDone', {
    state: 'confirmed',
    confirmedAt: new Date(),
    wisherId,
    posterId: wisherId,
    by: 'self',
  })
}

const intent = <Name extends ActionName>(
  label: string,
  action: Name,
  openid: string,
  input: () => InputOf<Name>,
  prepare: (api: TestApi) => Promise<void>,
): Intent => ({ label, action, openid, input, prepare })

/** What is somebody's own around a wish, and a day that must lie ahead. */
export const wishes: readonly Intent[] = [
  ...clocks,
  intent(
    'wish.note',
    'wish.note',
    member(),
    () => ({ wishId: 'wish1', text: '先去看过了。', photoIds: [] }),
    promised,
  ),
  intent(
    'wish.note done',
    'wish.note',
    member(),
    () => ({ wishId: 'wish1', text: '灯换好了。', photoIds: [], done: { minutes: 30 } }),
    promised,
  ),
  intent('wish.thank', 'wish.thank', member(), () => ({ wishId: 'wishDone', text: '谢谢。' }), fulfilled),
  intent(
    'reception.set',
    'reception.set',
    callerNamed('communitySecretary').openid ?? '',
    () => ({ communityId: 'cm1', day: '2026-12-03', from: '09:00', slots: 4, minutes: 15, officeId: 'of1' }),
    async () => {},
  ),
]
