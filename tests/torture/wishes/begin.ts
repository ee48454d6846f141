import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { aWishDoc, member } from '../../support/wishes'
import { load } from '../../support/world'
import { DAY, type Model, type ModelWish, POSTER } from './model'

/** Wishes that live beside one another: members' quotas reach over all of them. */
export const TOGETHER = 6

/** Wishes of one compound that wait for their visit, three members, one of whom lives with a wisher. */
export async function begin(api: TestApi, name: string, now: number): Promise<Model> {
  const at = new Date(now)
  const db = platformDatabase()
  const wishes: ModelWish[] = []
  const vault = openVault({ store: openStore(db), secrets: openSecrets(TEST_SECRET), now: at })
  for (let n = 0; n < TOGETHER; n += 1) {
    const id = `${name}w${n}`
    const household = n === 0 ? `home-${name}a` : `home-of-${name}${n % 4}`
    const doc = aWishDoc({
      _id: id,
      posterId: api.personId(POSTER),
      householdKey: household,
      state: 'submitted',
      writing: 0,
      publication: null,
      visitor: null,
      approver: null,
      spillAt: null,
      until: null,
      publishedAt: null,
      dueAt: new Date(now + 3 * DAY),
      desk: 'redButler_cp1-b01-u1',
      deskOrder: `${at.toISOString()}_${id}`,
    })
    await load(api, 'micro_wishes', [doc])
    await openStore(db).deadlines.set({
      rule: 'wish',
      subject: id,
      place: { countyId: doc.countyId, communityId: doc.communityId, compoundId: doc.compoundId },
      dueAt: new Date(now + 3 * DAY),
    })
    await vault.put(id, 'wishContact', JSON.stringify({ building: 1, unitEntrance: 1 }))
    wishes.push({
      id,
      household,
      state: 'submitted',
      since: now,
      dueAt: 0,
      extended: false,
      spillAt: 0,
      until: 0,
      spilled: false,
      claimant: null,
      claims: 0,
      visitor: null,
      level: 0,
      records: 0,
      erased: false,
    })
  }
  const members: Model['members'] = {}
  for (const one of ['a', 'b', 'c']) {
    const openid = await member(api, `${name}${one}`)
    members[openid] = {
      household: `home-${openid}`,
      active: new Set(),
      taken: [],
      lapses: [],
      pausedUntil: 0,
    }
  }
  return { wishes, members }
}
