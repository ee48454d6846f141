import type { Gated } from '@/platform/use-gated'

import { Gates } from './gates'

interface Place {
  readonly compoundId: string
  readonly compoundName: string
}

type Work = Pick<Gated, 'gate' | 'passGate' | 'dropGate'>

/** The sheet of a page whose act needs one more rung first; null while nothing stands in its way. */
export const gateSheet = ({ gate, passGate, dropGate }: Work, place: Place) =>
  gate ? <Gates {...place} code={gate} onPass={passGate} onDrop={dropGate} /> : null

/** Where no compound is at stake. */
export const NOWHERE: Place = { compoundId: '', compoundName: '' }
