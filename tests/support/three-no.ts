import { DEFAULT_SEED } from '../../cloudfunctions/local/fixture/outline'
import { openids } from '../../cloudfunctions/local/fixture/people/openids'
import { personas } from '../../cloudfunctions/local/fixture/personas'
import { branchOf, compoundOf, planCounty } from '../../cloudfunctions/local/fixture/plan'
import { stairwellId } from '../../cloudfunctions/local/fixture/stairwells'
import type { Persona } from '../../cloudfunctions/local/gateway/personas'

/** More people who live there, at verified homes: which ones they are follows from the fixture's seed. */
export const THREE_NO_NEIGHBOURS = ['three-no-2', 'three-no-3', 'three-no-4', 'three-no-5'] as const
const VERIFIED = [8, 10, 11, 16]

/** The sign-in page's people, and with them the secretary, a butler and some neighbours of the small fixture's 三无小区. */
export function withThreeNoOffice(): readonly Persona[] {
  const plan = planCounty('small', DEFAULT_SEED)
  const compound = compoundOf(plan, 'threeNo')
  const [entrance] = compound.entrances
  if (!entrance) throw new Error('the 三无小区 has no stairwell')
  const known = (key: string, openid: string): Persona => ({
    key,
    openid,
    group: '小区',
    label: key,
    hint: '',
  })
  return [
    ...personas,
    known('three-no-secretary', openids.branchSecretary(branchOf(plan, compound).id)),
    known('three-no-butler', openids.butler(stairwellId(compound.id, entrance))),
    ...THREE_NO_NEIGHBOURS.map((key, at) => known(key, openids.resident(compound.id, VERIFIED[at] ?? 0))),
  ]
}
