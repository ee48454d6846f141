import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { makeCounty } from '../../cloudfunctions/local/fixture/county'
import { fixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import { personaOpenid } from '../../cloudfunctions/local/fixture/personas'
import { planCounty } from '../../cloudfunctions/local/fixture/plan'
import type { Persona } from '../../cloudfunctions/local/gateway/personas'
import { Database } from '../../cloudfunctions/store/database'
import { officeOver } from './contact-personas'
import type { TestStack } from './gateway'
import { load } from './world'

/** The compound without a wall: sixteen buildings, sixty-four entrances, five thousand households. */
export const openCompoundId = fixtureGuide('county').compounds.open

/** `open-butler` and `open-secretary`: those over the resident of the sign-in page who lives there. */
export const openOffice = (): readonly Persona[] => officeOver('open', 'open', planCounty('county'))

/** Puts it beside the small fixture, with its people and the posts of its community; the rest of the county stays out. */
export async function loadOpenCompound(
  stack: Pick<TestStack, 'control' | 'emulator'>,
  secretKey: string,
): Promise<void> {
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  // In the small fixture she lives where there is room for her.
  await new Database(platformDatabase()).remove(
    'persons',
    openSecrets(secretKey).personId(personaOpenid('open')),
  )
  const { documents } = makeCounty({ secretKey, now: new Date(), size: 'county' })
  const compound = documents.compounds.find(({ _id }) => _id === openCompoundId)
  const communityId = compound?.communityId ?? ''
  const here = <T extends { readonly compoundId: string }>(all: readonly T[]) =>
    all.filter(({ compoundId }) => compoundId === openCompoundId)
  const posts = documents.posts.filter(
    ({ place }) =>
      place.communityId === communityId && (place.compoundId ?? openCompoundId) === openCompoundId,
  )
  const inPost = new Set(posts.map(({ holderId }) => holderId))
  const persons = documents.persons.filter(
    ({ _id, residences }) => inPost.has(_id) || here(residences).length > 0,
  )
  const communities = documents.communities.filter(({ _id }) => _id === communityId)
  const offices = documents.offices.filter(({ compoundIds }) => compoundIds.includes(openCompoundId))
  await load(stack, 'communities', communities)
  await load(stack, 'compounds', compound ? [compound] : [])
  await load(stack, 'stairwells', here(documents.stairwells))
  await load(stack, 'offices', offices)
  await load(stack, 'posts', posts)
  await load(stack, 'persons', persons)
  await load(stack, 'homes', here(documents.homes))
}
