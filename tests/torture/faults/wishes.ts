import type { ActionName, InputOf } from '@shared/contract/actions'

import { callerNamed, callers } from '../../security/matrix/callers'
import { resetWishes } from '../../security/matrix/wishes'
import { put, SECRETS } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import { change } from '../../support/stored'
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
}

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
  intent('wish.contact', 'wish.contact', member(), () => ({ wishId: 'wish1' }), promised),
  intent('wish.thank', 'wish.thank', member(), () => ({ wishId: 'wishDone', text: '谢谢。' }), fulfilled),
  intent(
    'reception.set',
    'reception.set',
    callerNamed('communitySecretary').openid ?? '',
    () => ({ communityId: 'cm1', day: '2026-12-03', from: '09:00', slots: 4, minutes: 15, officeId: 'of1' }),
    async () => {},
  ),
]
