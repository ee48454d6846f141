import { readFileSync, writeFileSync } from 'node:fs'

import { PERSONAL_GROUPS, type PersonalGroup } from '@shared/contract/account'
import { personalGroups } from '@shared/copy/account'
import { GROUP_KEPT, type KeptUntil } from '@shared/rules/people/personal-groups'
import { KEPT } from '@shared/rules/retention/kept'

import { type OnLeaving, type PersonalField, PLAIN } from '../../cloudfunctions/store/personal/declare'
import { PERSONAL } from '../../cloudfunctions/store/personal/personal'

const BEGIN = '<!-- personal fields: begin (npm run -s docs:personal) -->'
const END = '<!-- personal fields: end -->'

export interface InventoryRow {
  readonly collection: string
  readonly field: string
  readonly group: PersonalGroup
  readonly onLeaving: OnLeaving
  readonly until: KeptUntil
}

/** Every personal field of the store, as it is declared. */
export function inventory(): InventoryRow[] {
  return Object.entries(PERSONAL).flatMap(([collection, fields]) =>
    Object.entries(fields as Readonly<Record<string, PersonalField | typeof PLAIN>>).flatMap(
      ([field, said]) =>
        said === PLAIN ? [] : [{ collection, field, ...said, until: said.until ?? GROUP_KEPT[said.group] }],
    ),
  )
}

const UNTIL: Readonly<Record<'account' | 'day', string>> = {
  account: 'the account',
  day: 'a day, or the moment it was made for',
}

const untilText = (until: KeptUntil): string =>
  until === 'account' || until === 'day'
    ? UNTIL[until]
    : `${KEPT[until].days} days after ${KEPT[until].since}`

const fieldsText = (rows: readonly InventoryRow[]): string => {
  const collections = [...new Set(rows.map(({ collection }) => collection))]
  return collections
    .map((collection) => {
      const fields = rows.filter((row) => row.collection === collection).map(({ field }) => field)
      return `\`${collection}\` ${fields.join(', ')}`
    })
    .join('; ')
}

/** By purpose, then by how long and what becomes of it. */
export function inventoryTable(): string {
  const rows = inventory()
  const lines = PERSONAL_GROUPS.flatMap((group) => {
    const { name, why } = personalGroups[group]
    const mine = rows.filter((row) => row.group === group)
    const ways = [...new Set(mine.map(({ until, onLeaving }) => `${until}|${onLeaving}`))]
    return ways.map((way) => {
      const these = mine.filter(({ until, onLeaving }) => `${until}|${onLeaving}` === way)
      const [first] = these
      if (!first) return ''
      return `| ${name} | ${why} | ${untilText(first.until)} | ${first.onLeaving} | ${fieldsText(these)} |`
    })
  })
  return [
    '| 记着什么 | 做什么用 | kept for | when she leaves | where |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

/** The README with the inventory as the declarations have it. */
export function withInventory(readme: string): string {
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined)
    throw new Error('the README has no place for the inventory')
  return `${before}${BEGIN}\n${inventoryTable()}\n${END}${after}`
}

export function printInventory(): void {
  writeFileSync('README.md', withInventory(readFileSync('README.md', 'utf8')))
}
