import { EJSON } from 'bson'

import { newPost } from '../../cloudfunctions/desk/new-post'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import type { ControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { padded } from '../../cloudfunctions/local/fixture/outline'
import { aCompound, aPerson } from '../support/world'
import { livingIn, openidOf, type TreeSize } from './crowd-people'
import { BENCH_SECRET } from './secret'

const A_COMMUNITY = 10
const A_CALL = 2000
const secrets = openSecrets(BENCH_SECRET)
const since = new Date()

const compoundOf = (size: TreeSize, index: number) => `tree${size}-${padded(index, 5)}`
const communityOf = (size: TreeSize, index: number) =>
  `tree${size}-cm${padded(Math.floor(index / A_COMMUNITY), 4)}`

/** Its people, spread over the whole tree. */
export const homesIn = (size: TreeSize) =>
  livingIn(size).map((member, index, { length }) => ({
    member,
    compoundId: compoundOf(size, Math.floor((index * size) / length)),
  }))

/** Compounds with a stairwell's butler and a branch secretary each, and a secretary for every ten of them. */
export async function loadTree(control: ControlClient, size: TreeSize): Promise<void> {
  const all = Array.from({ length: size }, (_, index) => index)
  await inParts(control, 'compounds', all, (index) => [
    aCompound({ _id: compoundOf(size, index), communityId: communityOf(size, index), name: `小区${index}` }),
  ])
  await inParts(control, 'posts', all, (index) => postsAt(size, index))
  await inParts(control, 'persons', homesIn(size), ({ member, compoundId }) => [
    aPerson(secrets.personId(openidOf(member)), {
      rung: 'phoneVerified',
      residences: [
        {
          compoundId,
          compoundName: compoundId,
          communityId: communityOf(size, Number(compoundId.slice(-5))),
          kind: 'owner',
          verified: true,
          since,
          home: {
            stairwellId: `${compoundId}-b01-u1`,
            building: 1,
            unitEntrance: 1,
            householdId: `home-${compoundId}`,
            namedAdult: false,
          },
        },
      ],
    }),
  ])
}

function postsAt(size: TreeSize, index: number) {
  const [compoundId, communityId] = [compoundOf(size, index), communityOf(size, index)]
  const place = { countyId: 'county', communityId, compoundId }
  const stairwellId = `${compoundId}-b01-u1`
  const butler = newPost(`redButler_${stairwellId}`, 'redButler', stairwellId, stairwellId, {
    ...place,
    stairwellId,
  })
  const secretary = newPost(`branchSecretary_${compoundId}`, 'branchSecretary', compoundId, compoundId, place)
  const community = newPost(`communitySecretary_${communityId}`, 'communitySecretary', communityId, '', {
    countyId: 'county',
    communityId,
  })
  const held = (post: typeof butler, label: string) => ({
    ...post,
    holderId: `holder-${post._id}`,
    label,
    since,
    vacant: false,
  })
  return [
    held(butler, '何管家'),
    held(secretary, '王书记'),
    ...(index % A_COMMUNITY === 0 ? [held(community, '李书记')] : []),
  ]
}

async function inParts<Item>(
  control: ControlClient,
  collection: string,
  items: readonly Item[],
  make: (item: Item) => readonly object[],
): Promise<void> {
  for (let from = 0; from < items.length; from += A_CALL) {
    const documents = items.slice(from, from + A_CALL).flatMap(make)
    await control.load({ collection, documents: documents.map((one) => EJSON.serialize(one)) })
  }
}
