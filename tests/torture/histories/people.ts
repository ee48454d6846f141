import type { PostKind, ResidencyKind } from '@shared/contract/ladder'
import { postKey } from '@shared/rules/posts/post-key'

import { newPost } from '../../../cloudfunctions/desk/new-post'
import type { TestApi } from '../../support/api'
import { aHomeOf } from '../../support/deliberation'
import { aCommunity, agreed, aResidence } from '../../support/neighbours'
import { loadSessionWorld } from '../../support/sessions'
import { neighbour, post } from '../../support/speakers'
import { load } from '../../support/world'

export const SECRETARY = 'wang'
/** Besides 王书记, 李书记, 赵主任 and 孙管家 those whom a round table needs. */
const MORE_IN_OFFICE: readonly (readonly [openid: string, post: PostKind, placeId: string, label: string])[] =
  [
    ['he', 'serviceSpecialist', 'cm1', '何专员'],
    ['ma', 'propertyManager', 'cp1', '马经理'],
    ['gao', 'residentDelegate', 'cp1', '高代表'],
    ['ding', 'delegateOrCommissioner', 'cm1', '丁委员'],
  ]
export const OFFICIALS = ['wang', 'li', 'zhao', 'sun', ...MORE_IN_OFFICE.map(([openid]) => openid)]
export const TABLE_KEYS = MORE_IN_OFFICE.map(([, kind, placeId]) => postKey(kind, placeId))

/** Behind four doors: one with two adults of whom nobody is named, one whose second adult answers for it. */
const HOMES: readonly {
  readonly id: string
  readonly openids: readonly string[]
  readonly adult?: string
}[] = [
  { id: 'home-an', openids: ['an1', 'an2'] },
  { id: 'home-bai', openids: ['bai1', 'bai2'], adult: 'bai2' },
  { id: 'home-cao', openids: ['cao1'] },
  { id: 'home-dong', openids: ['dong1'] },
]
const KINDS: Readonly<Record<string, ResidencyKind>> = { an2: 'family', cao1: 'tenant' }
export const RESIDENTS = HOMES.flatMap(({ openids }) => openids)
export const homeOf = (openid: string): string =>
  HOMES.find(({ openids }) => openids.includes(openid))?.id ?? 'none'

/** One compound with everybody in office, and six verified residents behind four doors. */
export async function loadPeople(api: TestApi): Promise<void> {
  await loadSessionWorld(api)
  await load(api, 'communities', [aCommunity()])
  for (const [openid, kind, placeId, label] of MORE_IN_OFFICE) {
    await neighbour(api, openid, { label, consents: agreed, posts: [post(kind, placeId)] })
    const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
    const held = { holderId: api.personId(openid), label, since: new Date('2026-11-01'), vacant: false }
    await load(api, 'posts', [{ ...newPost(postKey(kind, placeId), kind, placeId, '某处', place), ...held }])
  }
  for (const { id, openids, adult } of HOMES) {
    await load(api, 'homes', [aHomeOf(api, id, openids, adult)])
    for (const openid of openids) {
      const home = { stairwellId: 'cp1-b01-u1', building: 1, unitEntrance: 1, householdId: id }
      await neighbour(api, openid, {
        rung: 'phoneVerified',
        consents: agreed,
        residences: [
          aResidence({
            verified: true,
            kind: KINDS[openid] ?? 'owner',
            home: { ...home, namedAdult: openid === adult },
          }),
        ],
      })
    }
  }
}
