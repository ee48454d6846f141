import { createHash } from 'node:crypto'

import type { DirectoryRow } from '@shared/contract/directory'
import { searchable } from '@shared/rules/directory/keys'
import { orderOf, type Where } from '@shared/rules/directory/order'

import type { DirectoryDoc } from '../store/directory'

type Said = Partial<Omit<DirectoryRow, 'id' | 'kind' | 'name' | 'where' | 'vacant'>>

export interface Line extends Said {
  readonly kind: DirectoryRow['kind']
  readonly subject: string
  readonly name: string
  readonly where: string
  readonly vacant?: boolean
  readonly at: Where
  /** Its place among others of its kind at the same place. */
  readonly tail?: string
  /** By what it is found; `named` by its initials, too. */
  readonly words: readonly string[]
  readonly named: readonly string[]
}

/** One line of the directory as it is kept. Surname and title are all that stands there of a person. */
export function rowOf(line: Line): DirectoryDoc {
  const { kind, subject, at, tail = '', words, named, vacant = false, name, where, ...said } = line
  const _id = `${kind}_${subject}`
  const shown: DirectoryRow = {
    id: _id,
    kind,
    name,
    where,
    post: said.post ?? null,
    who: said.who ?? null,
    deputy: said.deputy ?? null,
    vacant,
    gaps: said.gaps ?? [],
    compoundId: said.compoundId ?? null,
    stationId: said.stationId ?? null,
    compound: said.compound ?? null,
    committee: said.committee ?? null,
    says: said.says ?? '',
  }
  const row = {
    _id,
    kind,
    shown: JSON.stringify(shown),
    order: orderOf(at, kind, `${tail}${tail === '' ? '' : '-'}${subject}`),
    ...searchable(words, named, vacant),
  }
  return { ...row, mark: createHash('sha256').update(JSON.stringify(row)).digest('base64url').slice(0, 22) }
}
