import type { CompoundGap } from '../../contract/directory'

interface Compound {
  readonly stairwells: number
  readonly butlers: number
  readonly secretary: boolean
  readonly committee: boolean
  readonly property: boolean
}

/** What of 1+3 (S1-02) is not there. In a 三无小区 that is what one looks for first. */
export function gapsOf({ stairwells, butlers, secretary, committee, property }: Compound): CompoundGap[] {
  const missing: readonly (readonly [CompoundGap, boolean])[] = [
    ['secretary', !secretary],
    ['butlers', butlers < stairwells],
    ['committee', !committee],
    ['property', !property],
  ]
  return missing.filter(([, is]) => is).map(([gap]) => gap)
}
