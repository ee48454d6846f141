import type { ErrorCode } from '@shared/contract/errors'

import { helperKey } from '../../../cloudfunctions/features/wish/helpers'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { memberRegistrationId } from '../../../cloudfunctions/store/member-registrations'
import { openStore } from '../../../cloudfunctions/store/store'
import type { ClaimDoc, WishDoc } from '../../../cloudfunctions/store/wishes'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { aClaimDoc, aRegistration, aWishDoc, WORDS } from '../../support/wishes'
import type { Caller } from './callers'
import { put, SECRETS } from './world'

const MEMBER = 'matrix-openid-verifiedResident-own'

/** One wish on the board, one to be visited, one to be approved, one to be confirmed: all of somebody else. */
export async function resetWishes(api: TestApi): Promise<void> {
  for (const name of ['claims', 'claim_quotas', 'wish_households', 'publications', 'service_records']) {
    const { command } = platformDatabase()
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  const posterId = api.personId(SECRETS.openid)
  const of = (change: Partial<WishDoc>) => put('micro_wishes', aWishDoc({ posterId, ...change }))
  await of({ _id: 'wish1' })
  await of({ _id: 'wishNew', state: 'submitted', listed: [], writing: 0, visitor: null, approver: null })
  await of({ _id: 'wishSeen', state: 'verifying', listed: [], publication: null, approver: null })
  const claim: ClaimDoc = aClaimDoc({ _id: 'wishDone_1', wishId: 'wishDone', claimantId: posterId })
  await put('claims', { ...claim, state: 'fulfilled' })
  await of({
    _id: 'wishDone',
    state: 'awaitingConfirm',
    listed: [],
    claims: 1,
    claim: {
      claimId: claim._id,
      claimantId: 'p_claimant',
      at: claim.at,
      dueAt: claim.dueAt,
      extended: false,
    },
  })
  const member = aRegistration(api.personId(MEMBER))
  await put('member_registrations', member)
  const vault = openVault({
    store: openStore(platformDatabase()),
    secrets: openSecrets(TEST_SECRET),
    now: new Date(),
  })
  const contact = { name: SECRETS.name, phone: null, building: 1, unitEntrance: 1, room: SECRETS.room }
  await vault.put('wishNew', 'wishContact', JSON.stringify(contact))
}

export const matrixHelper = (): string =>
  helperKey('wish1', memberRegistrationId(openSecrets(TEST_SECRET).personId(MEMBER)))

export const onlyTheMember = ({ openid }: Caller): ErrorCode | undefined =>
  openid === MEMBER ? undefined : 'MEMBER_NEEDED'

export { WORDS as MATRIX_WISH_WORDS }
