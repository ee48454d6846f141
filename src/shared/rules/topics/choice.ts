import type { VerdictKind } from './types'
import type { Weighed } from './weigh'

/** What the gate settled on, before it is dressed as a verdict. */
export interface Choice {
  readonly kind: VerdictKind
  readonly code: string
  readonly confidence: number
  readonly rule: Weighed | undefined
}
