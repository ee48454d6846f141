import type { CompoundKind } from '../../contract/community'
import type { TreeChangeKind, TreeFault } from '../../contract/directory'
import { kindNow } from '../bodies/kind-now'
import { looksLikeFormula, readCell } from '../posts/csv-cell'
import type { Tree, TreeCommunity, TreeCompound } from './tree'

export interface TreeScope {
  readonly tree: Tree
  readonly kinds: ReadonlyMap<string, CompoundKind>
  /** Only the county makes communities. */
  readonly mayAddCommunities: boolean
  /** An id that nobody has: the same for the same thing at the same place. */
  readonly newId: (kind: 'community' | 'compound' | 'subdistrict', at: string, name: string) => string
}

/** One change with all that is needed to make it. Made twice, it changes nothing the second time. */
export interface PlannedChange {
  readonly line: number
  readonly kind: TreeChangeKind
  readonly place: string
  readonly before: string
  readonly after: string
  readonly subdistrictId: string
  readonly subdistrictName: string
  readonly communityId: string
  readonly compoundId: string
  readonly name: string
  readonly compoundKind: CompoundKind
  readonly building: number
  readonly unitEntrance: number
  readonly households: number
  /** Of a new entrance: the first of its building. */
  readonly newBuilding: boolean
}

export interface CheckedTree {
  readonly changes: readonly PlannedChange[]
  readonly wrong: readonly {
    readonly line: number
    readonly place: string
    readonly faults: readonly TreeFault[]
  }[]
  readonly unchanged: number
}

/** Starts with a letter or a figure, so that nothing in it can be taken for a formula or an order. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}（）()·—\-、. ]{1,29}$/u
const WHOLE = /^\d{1,3}$/

/**
 * Holds a table of places against what is there. A table adds and corrects and never removes: what it
 * leaves out stays as it is. The first line names the columns.
 */
export function checkTree(table: readonly (readonly string[])[], scope: TreeScope): CheckedTree {
  const reading = new Reading(scope)
  table.slice(1).forEach((cells, index) => {
    reading.read(cells, index + 2)
  })
  return { changes: reading.changes, wrong: reading.wrong, unchanged: reading.unchanged }
}

interface Wanted extends TreeCompound {
  readonly fresh: boolean
}

/** What was read so far, so that two lines about one place must agree. */
class Reading {
  readonly changes: PlannedChange[] = []
  readonly wrong: { line: number; place: string; faults: TreeFault[] }[] = []
  unchanged = 0

  private readonly communities: Map<string, TreeCommunity>
  private readonly compounds = new Map<string, Wanted>()
  private readonly entrances: Map<string, number>
  private readonly buildings: Set<string>
  private readonly seen = new Set<string>()

  constructor(private readonly scope: TreeScope) {
    const { communities, compounds, stairwells } = scope.tree
    this.communities = new Map(communities.map((one) => [one.name, one]))
    for (const one of compounds) this.compounds.set(one.id, { ...one, fresh: false })
    this.entrances = new Map(stairwells.map((one) => [entranceKey(one), one.households]))
    this.buildings = new Set(stairwells.map((one) => `${one.compoundId}/${one.building}`))
  }

  read(cells: readonly string[], line: number): void {
    const [subdistrict, community, compound, kind, building, entrance, households, id] = Array.from(
      { length: 8 },
      (_, at) => readCell((cells[at] ?? '').normalize('NFKC').trim()),
    ) as Eight
    const place = [community, compound, building && `${building}-${entrance}`].filter(Boolean).join(' ')
    const faults: TreeFault[] = []
    const planned: PlannedChange[] = []
    const plan = (change: TreeChangeKind, more: Partial<PlannedChange>) =>
      planned.push({ ...NOTHING, line, kind: change, place, ...more })

    const inCommunity = this.community(subdistrict, community, faults, plan)
    const wanted =
      inCommunity && compound !== ''
        ? this.compound(inCommunity, compound, kind, id, faults, plan)
        : undefined
    if (inCommunity && compound === '' && `${kind}${building}${entrance}${households}${id}` !== '')
      faults.push('nameWrong')
    if (wanted && inCommunity && `${building}${entrance}${households}` !== '')
      this.entrance(inCommunity, wanted, { building, entrance, households }, faults, plan)

    if (faults.length > 0) this.wrong.push({ line, place: safePlace(place), faults: [...new Set(faults)] })
    else if (planned.length === 0) this.unchanged += 1
    else this.changes.push(...planned)
  }

  private community(
    subdistrict: string,
    name: string,
    faults: TreeFault[],
    plan: Plan,
  ): TreeCommunity | undefined {
    const known = this.communities.get(name)
    if (known) {
      if (subdistrict !== '' && subdistrict !== known.subdistrictName) faults.push('subdistrictWrong')
      return known
    }
    if (!this.scope.mayAddCommunities) {
      faults.push('communityUnknown')
      return undefined
    }
    const bad = [name, subdistrict].filter((one) => !NAME.test(one))
    if (bad.length > 0) {
      faults.push(bad.some(looksLikeFormula) ? 'formula' : 'nameWrong')
      return undefined
    }
    const beside = [...this.communities.values()].find((one) => one.subdistrictName === subdistrict)
    const fresh: TreeCommunity = {
      id: this.scope.newId('community', '', name),
      name,
      subdistrictId: beside?.subdistrictId ?? this.scope.newId('subdistrict', '', subdistrict),
      subdistrictName: subdistrict,
    }
    this.communities.set(name, fresh)
    plan('newCommunity', {
      after: name,
      name,
      communityId: fresh.id,
      subdistrictId: fresh.subdistrictId,
      subdistrictName: subdistrict,
    })
    return fresh
  }

  private compound(
    community: TreeCommunity,
    name: string,
    kindName: string,
    id: string,
    faults: TreeFault[],
    plan: Plan,
  ): Wanted | undefined {
    const said = this.scope.kinds.get(kindName)
    if (!said) faults.push('kindWrong')
    const among = [...this.compounds.values()].filter((one) => one.communityId === community.id)
    const named = among.find((one) => one.name === name)
    const known = id === '' ? named : this.compounds.get(id)
    if (id !== '' && !known) faults.push('compoundUnknown')
    if (known && known.communityId !== community.id) faults.push('compoundElsewhere')
    if (known && named && named.id !== known.id) faults.push('nameTaken')
    if (!named && !NAME.test(name)) faults.push(looksLikeFormula(name) ? 'formula' : 'nameWrong')
    if (faults.length > 0 || !said) return undefined
    // An old table still calls it 三无 after a company has come: that is no change.
    const kind = known ? kindNow(said, known) : said
    const at = { communityId: community.id, compoundId: known?.id ?? '', name, compoundKind: kind }

    if (!known) {
      const fresh: Wanted = {
        id: this.scope.newId('compound', community.id, name),
        communityId: community.id,
        name,
        kind,
        committee: null,
        property: null,
        fresh: true,
      }
      this.compounds.set(fresh.id, fresh)
      plan('newCompound', { ...at, compoundId: fresh.id, after: name })
      return fresh
    }
    if (!this.agrees(known, name, kind)) {
      faults.push('disagrees')
      return undefined
    }
    if (known.name !== name) plan('renamed', { ...at, before: known.name, after: name })
    if (known.kind !== kind) plan('kindChanged', { ...at, before: known.kind, after: kind })
    const next = { ...known, name, kind }
    this.compounds.set(known.id, next)
    this.seen.add(known.id)
    return next
  }

  /** What another line of the table has said of it already. */
  private agrees({ id, name, kind, fresh }: Wanted, now: string, nowKind: CompoundKind): boolean {
    if (!fresh && !this.seen.has(id)) return true
    return name === now && kind === nowKind
  }

  private entrance(
    { id: communityId }: TreeCommunity,
    { id: compoundId, name }: Wanted,
    cells: { readonly building: string; readonly entrance: string; readonly households: string },
    faults: TreeFault[],
    plan: Plan,
  ): void {
    const [building, unitEntrance, households] = [cells.building, cells.entrance, cells.households].map(
      (cell) => (WHOLE.test(cell) ? Number(cell) : Number.NaN),
    ) as [number, number, number]
    if (!(building >= 1 && unitEntrance >= 1 && unitEntrance <= 99)) faults.push('buildingWrong')
    if (!(households >= 0)) faults.push('householdsWrong')
    if (faults.length > 0) return
    const key = entranceKey({ compoundId, building, unitEntrance })
    if (this.seen.has(key)) {
      faults.push('twice')
      return
    }
    this.seen.add(key)
    const before = this.entrances.get(key)
    const at = {
      communityId,
      compoundId,
      name,
      building,
      unitEntrance,
      households,
      after: String(households),
    }
    const house = `${compoundId}/${building}`
    if (before === undefined) plan('newStairwell', { ...at, newBuilding: !this.buildings.has(house) })
    else if (before !== households) plan('householdsChanged', { ...at, before: String(before) })
    this.buildings.add(house)
  }
}

type Eight = [string, string, string, string, string, string, string, string]
type Plan = (kind: TreeChangeKind, more: Partial<PlannedChange>) => void

const NOTHING = {
  before: '',
  after: '',
  subdistrictId: '',
  subdistrictName: '',
  communityId: '',
  compoundId: '',
  name: '',
  compoundKind: 'commercial',
  building: 0,
  unitEntrance: 0,
  households: 0,
  newBuilding: false,
} as const satisfies Omit<PlannedChange, 'line' | 'kind' | 'place'>

const entranceKey = (one: {
  readonly compoundId: string
  readonly building: number
  readonly unitEntrance: number
}) => `${one.compoundId}/${one.building}-${one.unitEntrance}`

/** It is shown on a screen and may be copied into a table again. */
const safePlace = (place: string) => place.slice(0, 60)
