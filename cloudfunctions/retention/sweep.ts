import { causeOf } from '../kernel/log'
import type { PublishParts } from '../publish/subject'
import { sweepAged } from './aged'
import { sweepAuditEvents } from './audit-events'
import { sweepContacts, sweepPropertyChecks } from './contacts'
import { sweepImages } from './images'
import { sweepPublicTexts } from './public-texts'
import { sweepRawTexts } from './raw-texts'
import { sweepRefused } from './refused'
import type { Sweep } from './sweep-kind'

/** Everything that has an end, by the names of `shared/rules/retention/kept`; unused photos go with `tend-photos`. */
const SWEEPS: Readonly<Record<string, Sweep>> = {
  aged: sweepAged,
  rawText: sweepRawTexts,
  refused: sweepRefused,
  image: sweepImages,
  publicText: sweepPublicTexts,
  audit: sweepAuditEvents,
  contact: sweepContacts,
  propertyCheck: sweepPropertyChecks,
}

/** What one tick takes on of each; the rest waits for the next. */
const A_TICK = 20

/** The clock's job: one sweep that fails does not keep the others from theirs. */
export async function sweepKept(parts: PublishParts): Promise<void> {
  for (const [name, sweep] of Object.entries(SWEEPS)) {
    try {
      await sweep(parts, A_TICK)
    } catch (error) {
      parts.log({ level: 'error', what: `retention.${name}`, cause: causeOf(error) })
    }
  }
}
