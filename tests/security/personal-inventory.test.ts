import { readFileSync } from 'node:fs'

import { PERSONAL_GROUPS } from '@shared/contract/account'
import { personalGroups } from '@shared/copy/account'
import { KEPT } from '@shared/rules/retention/kept'
import { collections } from '../../cloudfunctions/store/collections'
import { TRACES } from '../../cloudfunctions/store/traces'
import { inventory, withInventory } from '../../config/personal/inventory'

// That no field of text is left out is held by the compiler: `Declared` asks for every one of them.
describe('every field that tells of a person', () => {
  it('has a purpose and an end', () => {
    for (const { collection, field, group, until } of inventory()) {
      expect([collection, field, personalGroups[group].why]).toEqual([
        collection,
        field,
        expect.stringMatching(/./),
      ])
      expect([collection, field, until === 'account' || until === 'day' || until in KEPT]).toEqual([
        collection,
        field,
        true,
      ])
    }
    expect(inventory().length).toBeGreaterThan(150)
  })

  it('is of a group that her own page lists, and no group is empty', () => {
    const used = new Set(inventory().map(({ group }) => group))
    expect(PERSONAL_GROUPS.filter((group) => !used.has(group))).toEqual([])
  })

  it('stands in the README as it is declared', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(withInventory(readme)).toBe(readme)
  })

  it('by which the clock finds her when she leaves has an index', () => {
    for (const [collection, field] of TRACES) {
      const { indexes } = collections[collection]
      expect([collection, field, indexes.some(({ keys }) => keys[0]?.[0] === field)]).toEqual([
        collection,
        field,
        true,
      ])
    }
  })
})
