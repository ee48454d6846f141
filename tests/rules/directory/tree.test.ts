import type { CompoundKind } from '@shared/contract/community'
import { type CheckedTree, checkTree } from '@shared/rules/directory/check-tree'
import { TREE_COLUMNS, type Tree, treeRows } from '@shared/rules/directory/tree'

const KIND_NAMES: Readonly<Record<CompoundKind, string>> = {
  commercial: '商品房小区',
  staffYard: '家属院',
  threeNoCompound: '三无小区',
  ordinaryCompound: '居民小区',
}
const WHEAT = { id: 'cm1', name: '麦香社区', subdistrictId: 'sd1', subdistrictName: '银城街道' }
const NOBODY = { committee: null, property: null }
const GARDEN = { id: 'cp1', communityId: 'cm1', name: '麦香花园', kind: 'commercial', ...NOBODY } as const
const YARD = { id: 'cp2', communityId: 'cm1', name: '棉厂家属院', kind: 'staffYard', ...NOBODY } as const
const NORTH = { id: 'cp3', communityId: 'cm2', name: '北关小区', kind: 'threeNoCompound', ...NOBODY } as const
const TREE: Tree = {
  communities: [WHEAT, { ...WHEAT, id: 'cm2', name: '北关社区' }],
  compounds: [GARDEN, YARD, NORTH],
  stairwells: [
    { id: 's1', compoundId: 'cp1', building: 3, unitEntrance: 1, households: 12 },
    { id: 's2', compoundId: 'cp1', building: 3, unitEntrance: 2, households: 10 },
  ],
}

/** A line of the table: subdistrict, community, compound, kind, building, entrance, households, compound's id. */
type Line = readonly string[]

const check = (lines: readonly Line[], mayAddCommunities = true, tree = TREE): CheckedTree =>
  checkTree([TREE_COLUMNS, ...lines], {
    tree,
    kinds: new Map(Object.entries(KIND_NAMES).map(([kind, name]) => [name, kind as CompoundKind])),
    mayAddCommunities,
    newId: (kind, at, name) => `${kind}(${at})${name}`,
  })

const faultsOf = (line: Line, mayAddCommunities = true) =>
  check([line], mayAddCommunities).wrong.flatMap(({ faults }) => faults)
const changesOf = (...lines: Line[]) =>
  check(lines).changes.map(({ kind, before, after }) => [kind, before, after])

describe('a table of places', () => {
  it('that is what is there changes nothing, as it was exported or half filled in', () => {
    const exported = treeRows(TREE, KIND_NAMES).map((row) => row.map(String))
    expect(check(exported)).toEqual({ changes: [], wrong: [], unchanged: exported.length })
    expect(check([['', '麦香社区']]).unchanged).toBe(1)
    expect(check([['', '麦香社区', '麦香花园', '商品房小区']]).unchanged).toBe(1)
  })

  it('has a line for each entrance, and one for whatever has none', () => {
    expect(treeRows(TREE, KIND_NAMES)).toEqual([
      ['银城街道', '麦香社区', '麦香花园', '商品房小区', 3, 1, 12, 'cp1'],
      ['银城街道', '麦香社区', '麦香花园', '商品房小区', 3, 2, 10, 'cp1'],
      ['银城街道', '麦香社区', '棉厂家属院', '家属院', '', '', '', 'cp2'],
      ['银城街道', '北关社区', '北关小区', '三无小区', '', '', '', 'cp3'],
    ])
    const empty = { communities: [WHEAT], compounds: [], stairwells: TREE.stairwells }
    expect(treeRows(empty, KIND_NAMES)).toEqual([['银城街道', '麦香社区', '', '', '', '', '', '']])
  })

  it('adds a community with its compound and its first entrance in one line', () => {
    const [community, compound, stairwell, ...more] = check([
      ['银城街道', '南关社区', '南关小区', '三无小区', '1', '2', '8', ''],
    ]).changes
    expect(more).toEqual([])
    expect(community).toEqual({
      line: 2,
      place: '南关社区 南关小区 1-2',
      kind: 'newCommunity',
      before: '',
      after: '南关社区',
      name: '南关社区',
      communityId: 'community()南关社区',
      // Its subdistrict is there already.
      subdistrictId: 'sd1',
      subdistrictName: '银城街道',
      compoundId: '',
      compoundKind: 'commercial',
      building: 0,
      unitEntrance: 0,
      households: 0,
      newBuilding: false,
    })
    expect(compound).toEqual({
      line: 2,
      place: '南关社区 南关小区 1-2',
      subdistrictId: '',
      subdistrictName: '',
      building: 0,
      unitEntrance: 0,
      households: 0,
      newBuilding: false,
      kind: 'newCompound',
      before: '',
      after: '南关小区',
      name: '南关小区',
      communityId: 'community()南关社区',
      compoundId: 'compound(community()南关社区)南关小区',
      compoundKind: 'threeNoCompound',
    })
    expect(stairwell).toMatchObject({
      kind: 'newStairwell',
      before: '',
      after: '8',
      name: '南关小区',
      communityId: 'community()南关社区',
      compoundId: 'compound(community()南关社区)南关小区',
      building: 1,
      unitEntrance: 2,
      households: 8,
      newBuilding: true,
    })
  })

  it('makes a subdistrict of its own where none of that name is there, once for all lines', () => {
    const made = check([
      ['南城街道', '南关社区'],
      ['南城街道', '南湖社区'],
    ]).changes
    expect(made.map(({ subdistrictId }) => subdistrictId)).toEqual([
      'subdistrict()南城街道',
      'subdistrict()南城街道',
    ])
  })

  it('adds a community by nobody but the county', () => {
    expect(faultsOf(['银城街道', '南关社区'], false)).toEqual(['communityUnknown'])
    expect(check([['', '麦香社区', '麦香新村', '商品房小区']], false).changes).toHaveLength(1)
  })

  it('renames and reclassifies a compound that it names by its id, and corrects households', () => {
    const line: Line = ['', '麦香社区', '麦香苑', '三无小区', '3', '1', '14', 'cp1']
    expect(changesOf(line)).toEqual([
      ['renamed', '麦香花园', '麦香苑'],
      ['kindChanged', 'commercial', 'threeNoCompound'],
      ['householdsChanged', '12', '14'],
    ])
    for (const { compoundId, communityId, name, compoundKind, line: at } of check([line]).changes.slice(0, 2))
      expect([compoundId, communityId, name, compoundKind, at]).toEqual([
        'cp1',
        'cm1',
        '麦香苑',
        'threeNoCompound',
        2,
      ])
    expect(check([line]).changes[2]).toMatchObject({
      compoundId: 'cp1',
      communityId: 'cm1',
      building: 3,
      unitEntrance: 1,
      households: 14,
      newBuilding: false,
    })
  })

  it('calls a 三无小区 by another name once a company has come, and takes an old table as it is meant', () => {
    const served = { ...NORTH, kind: 'ordinaryCompound', property: { name: '和风物业' } } as const
    const tree: Tree = { ...TREE, compounds: [served] }
    const [[, , , called] = []] = treeRows(tree, KIND_NAMES).slice(1)
    expect(called).toBe('居民小区')
    const said = (kind: string) => check([['', '北关社区', '北关小区', kind]], true, tree)
    for (const kind of ['居民小区', '三无小区'])
      expect(said(kind)).toMatchObject({ changes: [], wrong: [], unchanged: 1 })
    expect(said('家属院').changes).toMatchObject([{ kind: 'kindChanged', after: 'staffYard' }])
  })

  it('knows a building by its compound: the first entrance of it is a new building, the next is not', () => {
    const made = check([
      ['', '麦香社区', '麦香花园', '商品房小区', '3', '3', '9', ''],
      ['', '麦香社区', '麦香花园', '商品房小区', '4', '1', '9', ''],
      ['', '麦香社区', '麦香花园', '商品房小区', '4', '2', '9', ''],
      ['', '麦香社区', '棉厂家属院', '家属院', '3', '1', '9', ''],
    ]).changes
    expect(made.map(({ newBuilding }) => newBuilding)).toEqual([false, true, false, true])
    expect(made.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  })

  it('reads full-width figures, blanks as what is meant', () => {
    const line: Line = [' 银城街道 ', '麦香社区', ' 麦香花园', '商品房小区', '３', ' 2 ', '１１', '']
    expect(changesOf(line)).toEqual([['householdsChanged', '10', '11']])
  })
})

describe('a wrong line', () => {
  const there = (...cells: string[]): Line => ['', '麦香社区', ...cells]

  it('stands there with its number and its place, and changes nothing', () => {
    const { wrong, changes, unchanged } = check([
      there('麦香花园', '商品房小区', '3', '1', '12'),
      there('麦香花园', '茶楼', '3', '2', '11'),
    ])
    expect(wrong).toEqual([{ line: 3, place: '麦香社区 麦香花园 3-2', faults: ['kindWrong'] }])
    expect([changes, unchanged]).toEqual([[], 1])
    const long = check([there('麦'.repeat(90), '茶楼')]).wrong[0]?.place
    expect(long).toHaveLength(60)
  })

  it.each<[string, Line, readonly string[]]>([
    ['another subdistrict than its community has', ['南城街道', '麦香社区'], ['subdistrictWrong']],
    ['no name of a community', ['银城街道', ''], ['nameWrong']],
    ['no name of a subdistrict', ['', '南关社区'], ['nameWrong']],
    ['a formula as community', ['银城街道', '=SUM(A1)'], ['formula']],
    ['a formula as compound', there('+86', '商品房小区'), ['formula']],
    ['a name of one character', there('园', '商品房小区'), ['nameWrong']],
    ['a name of thirty-one', there('园'.repeat(31), '商品房小区'), ['nameWrong']],
    ['a name with a sign that is none of a name', there('麦香<花园>', '商品房小区'), ['nameWrong']],
    ['a name that ends in such a sign', there('麦香花园!', '商品房小区'), ['nameWrong']],
    ['an unknown kind', there('麦香花园', '别墅'), ['kindWrong']],
    ['an id that nobody has', there('麦香花园', '商品房小区', '', '', '', 'cp9'), ['compoundUnknown']],
    ['an id of another community', there('北关小区', '三无小区', '', '', '', 'cp3'), ['compoundElsewhere']],
    ['the name of its neighbour', there('棉厂家属院', '商品房小区', '', '', '', 'cp1'), ['nameTaken']],
    ['an entrance without a compound', there('', '', '3', '1', '12'), ['nameWrong']],
    ['a kind without a compound', there('', '商品房小区'), ['nameWrong']],
    ['an entrance without its building', there('麦香花园', '商品房小区', '', '1', '12'), ['buildingWrong']],
    ['building 0', there('麦香花园', '商品房小区', '0', '1', '12'), ['buildingWrong']],
    ['entrance 0', there('麦香花园', '商品房小区', '3', '0', '12'), ['buildingWrong']],
    ['entrance 100', there('麦香花园', '商品房小区', '3', '100', '12'), ['buildingWrong']],
    ['building 1000', there('麦香花园', '商品房小区', '1000', '1', '12'), ['buildingWrong']],
    ['no households', there('麦香花园', '商品房小区', '3', '1', ''), ['householdsWrong']],
    ['half a household', there('麦香花园', '商品房小区', '3', '1', '1.5'), ['householdsWrong']],
    [
      'neither of the two',
      there('麦香花园', '商品房小区', '三', '1', '许多'),
      ['buildingWrong', 'householdsWrong'],
    ],
  ])('has %s', (_, line, faults) => {
    expect(faultsOf(line)).toEqual(faults)
    expect(check([line]).changes).toEqual([])
  })

  it.each<[string, Line]>([
    ['a name of two characters', there('麦园', '商品房小区')],
    ['a name of thirty', there('园'.repeat(30), '商品房小区')],
    ['a name with brackets and a number', there('1号院(东区)·A-2', '商品房小区')],
    ['building 999, entrance 99', there('麦香花园', '商品房小区', '999', '99', '999')],
    ['an entrance in which nobody lives', there('麦香花园', '商品房小区', '5', '1', '0')],
  ])('is none with %s', (_, line) => expect(faultsOf(line)).toEqual([]))

  it('says the same thing twice about one entrance, or two things about one compound', () => {
    const entrance = there('麦香花园', '商品房小区', '3', '1', '12')
    expect(check([entrance, entrance]).wrong).toEqual([
      { line: 3, place: '麦香社区 麦香花园 3-1', faults: ['twice'] },
    ])
    const kinds = check([there('麦香花园', '三无小区'), there('麦香花园', '家属院')])
    expect(kinds.wrong.map(({ line, faults }) => [line, faults])).toEqual([[3, ['disagrees']]])
    const fresh = check([there('麦香新村', '三无小区'), there('麦香新村', '家属院')])
    expect(fresh.wrong.map(({ line, faults }) => [line, faults])).toEqual([[3, ['disagrees']]])
    const renamed = check([
      there('麦香苑', '商品房小区', '', '', '', 'cp1'),
      there('麦香园', '商品房小区', '', '', '', 'cp1'),
    ])
    expect(renamed.wrong.map(({ line, faults }) => [line, faults])).toEqual([[3, ['disagrees']]])
  })

  it('leaves nothing behind that a line after it would stumble over', () => {
    const compound = check([
      there('麦香新村', '商品房小区', '', '', '', 'cp9'),
      there('麦香新村', '三无小区'),
      there('麦香花园', '商品房小区', '3', '3', '许多'),
      there('麦香花园', '商品房小区', '3', '3', '9'),
    ])
    expect(compound.wrong.map(({ line, faults }) => [line, faults])).toEqual([
      [2, ['compoundUnknown']],
      [4, ['householdsWrong']],
    ])
    expect(compound.changes.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'newCompound'],
      [5, 'newStairwell'],
    ])
  })

  it('is none where a compound goes by a name that another community has as well', () => {
    expect(changesOf(there('北关小区', '三无小区'))).toEqual([['newCompound', '', '北关小区']])
  })

  it('is named by as much of its place as it says', () => {
    expect(check([there('', '商品房小区')]).wrong[0]?.place).toBe('麦香社区')
    expect(check([there('麦香花园', '别墅')]).wrong[0]?.place).toBe('麦香社区 麦香花园')
    expect(faultsOf(['', '=SUM(A1)'])).toEqual(['formula'])
  })

  it('is none where two lines about one compound agree', () => {
    const renamed = [
      there('麦香苑', '商品房小区', '3', '1', '12', 'cp1'),
      there('麦香苑', '商品房小区', '3', '2', '10', 'cp1'),
    ]
    expect(check(renamed)).toMatchObject({ wrong: [], unchanged: 1 })
    expect(check(renamed).changes).toHaveLength(1)
  })
})
