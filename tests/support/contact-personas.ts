import type { CompoundRole } from '../../cloudfunctions/local/fixture/compounds'
import { DEFAULT_SEED } from '../../cloudfunctions/local/fixture/outline'
import { homeIn } from '../../cloudfunctions/local/fixture/people/homes'
import { openids } from '../../cloudfunctions/local/fixture/people/openids'
import { personaOpenid } from '../../cloudfunctions/local/fixture/personas'
import { branchOf, compoundOf, type Plan, planCounty } from '../../cloudfunctions/local/fixture/plan'
import type { Persona } from '../../cloudfunctions/local/gateway/personas'

const small = planCounty('small', DEFAULT_SEED)
const known = (key: string, openid: string): Persona => ({ key, openid, group: '小区', label: key, hint: '' })

/** A resident's own stairwell's butler and her secretary: `{role}-butler` and `{role}-secretary`. */
export function officeOver(role: CompoundRole, resident: string, plan: Plan = small): readonly Persona[] {
  const compound = compoundOf(plan, role)
  const { stairwellId } = homeIn(compound, personaOpenid(resident))
  return [
    known(`${role}-butler`, openids.butler(stairwellId)),
    known(`${role}-secretary`, openids.branchSecretary(branchOf(plan, compound).id)),
  ]
}

/** Every specialist of the small fixture under the number of her seat: `specialist-1` and so on. */
export const specialists: readonly Persona[] = small.specialists.map(({ key }, n) =>
  known(`specialist-${n + 1}`, openids.specialist(key)),
)

/** Who sits in a specialist's seat, by its key. */
export const inSeat = (ownerKey: string): string => `specialist-${Number(ownerKey.split('_').at(-1))}`
