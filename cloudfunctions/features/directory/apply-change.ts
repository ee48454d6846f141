import type { PlannedChange } from '@shared/rules/directory/check-tree'

import { relist } from '../../directory/relist'
import { setDeadline } from '../../store/deadlines'
import type { CommunityDoc, CompoundDoc, StairwellDoc } from '../../store/places'
import type { Transaction } from '../../store/transaction'

const padded = (value: number, digits: number) => String(value).padStart(digits, '0')

/** New ones come after those that a county had from the beginning. */
const orderOf = ({ line }: PlannedChange, id: string) => `n${padded(line, 5)}-${id}`

/**
 * Makes one change of a table, with everything that a page counts on, in one transaction. Made already,
 * it changes nothing: what a dead instance left is completed by asking again.
 */
export async function applyChange(
  tx: Transaction,
  change: PlannedChange,
  countyId: string,
  now: Date,
): Promise<void> {
  const { communityId, compoundId, kind } = change
  const made =
    kind === 'newCommunity'
      ? await addCommunity(tx, change, countyId)
      : kind === 'newCompound'
        ? await addCompound(tx, change)
        : await changeCompound(tx, change)
  if (made && kind === 'renamed') {
    const place = { countyId, communityId, compoundId: '' }
    await setDeadline(tx, { rule: 'compoundName', subject: compoundId, place, dueAt: now })
  }
  if (made) await relist(tx, `tree_${compoundId || communityId}`, { countyId, communityId }, now)
}

async function addCommunity(tx: Transaction, change: PlannedChange, countyId: string): Promise<boolean> {
  const { communityId: _id, name, subdistrictId, subdistrictName } = change
  if (await tx.get('communities', _id)) return false
  const order = orderOf(change, _id)
  await tx.put<CommunityDoc>('communities', {
    _id,
    countyId,
    subdistrictId,
    subdistrictName,
    name,
    compounds: 0,
    order,
  })
  return true
}

async function addCompound(tx: Transaction, change: PlannedChange): Promise<boolean> {
  const { compoundId: _id, communityId, name, compoundKind: kind } = change
  const [found, community] = await Promise.all([
    tx.get<CompoundDoc>('compounds', _id),
    tx.get<CommunityDoc>('communities', communityId),
  ])
  if (found || !community) return false
  await tx.put<CommunityDoc>('communities', { ...community, compounds: community.compounds + 1 })
  await tx.put<CompoundDoc>('compounds', {
    _id,
    countyId: community.countyId,
    subdistrictId: community.subdistrictId,
    communityId,
    communityName: community.name,
    name,
    kind,
    order: orderOf(change, _id),
    trial: false,
    areaSquareMetres: 0,
    buildings: 0,
    stairwells: 0,
    households: 0,
    branch: { id: `branch-${_id}`, name: `${name}党支部`, establishment: 'single', secretary: null },
    butlersInOffice: 0,
    committee: null,
    property: null,
  })
  return true
}

async function changeCompound(tx: Transaction, change: PlannedChange): Promise<boolean> {
  const compound = await tx.get<CompoundDoc>('compounds', change.compoundId)
  if (!compound) return false
  const next = await changed(tx, compound, change)
  if (!next) return false
  await tx.put<CompoundDoc>('compounds', next)
  return true
}

async function changed(
  tx: Transaction,
  compound: CompoundDoc,
  change: PlannedChange,
): Promise<CompoundDoc | null> {
  const { kind, name, compoundKind, building, unitEntrance, households } = change
  if (kind === 'renamed') {
    if (compound.name === name) return null
    const own = compound.branch.name === `${compound.name}党支部`
    return { ...compound, name, branch: { ...compound.branch, ...(own ? { name: `${name}党支部` } : {}) } }
  }
  if (kind === 'kindChanged') {
    return compound.kind === compoundKind ? null : { ...compound, kind: compoundKind }
  }
  const _id = `${compound._id}-b${padded(building, 2)}-u${unitEntrance}`
  const stairwell = await tx.get<StairwellDoc>('stairwells', _id)
  if (kind === 'householdsChanged') {
    if (!stairwell || stairwell.households === households) return null
    await tx.put<StairwellDoc>('stairwells', { ...stairwell, households })
    return { ...compound, households: compound.households + households - stairwell.households }
  }
  if (stairwell) return null
  const { countyId, communityId } = compound
  await tx.put<StairwellDoc>('stairwells', {
    _id,
    countyId,
    communityId,
    compoundId: compound._id,
    building,
    unitEntrance,
    households,
    order: `${padded(building, 3)}-${padded(unitEntrance, 2)}`,
    butler: null,
  })
  return {
    ...compound,
    buildings: compound.buildings + Number(change.newBuilding),
    stairwells: compound.stairwells + 1,
    households: compound.households + households,
  }
}
