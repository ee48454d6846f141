import { readFileSync } from 'node:fs'

import type { VerdictKind } from '../../src/shared/rules/topics/types'

/** A labelled appeal. Training lines hold only verdict, code and text. */
export interface Appeal {
  readonly id?: string
  readonly text: string
  readonly verdict: VerdictKind
  readonly code: string
  readonly flags?: readonly string[]
  readonly alt?: readonly string[]
}

export function readAppeals(file: string): Appeal[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Appeal)
}

export const labelOf = ({ verdict, code }: { verdict: string; code: string }) => `${verdict}:${code}`
