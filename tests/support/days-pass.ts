import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import type { CollectionName } from '../../cloudfunctions/store/collections'
import type { Document } from '../../cloudfunctions/store/database'
import type { DeadlineDoc } from '../../cloudfunctions/store/deadlines'
import type { TestStack } from './gateway'
import { change, stored } from './stored'

const DAY = 86_400_000
/** What carries dates of a matter besides the matter itself. */
const ITS_OWN: readonly CollectionName[] = [
  'sessions',
  'polls',
  'minutes',
  'proposals',
  'parties',
  'fact_notes',
]

type Of = Document & { readonly consultationId: string }

/**
 * Days pass for one matter: everything about it happened so much earlier. The clocks of a browser and
 * of functions cannot be turned, and nobody reads another one.
 */
export async function daysPass(stack: TestStack, consultationId: string, days: number): Promise<void> {
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl), { SILENCE: 'true' })
  const earlier = (value: unknown): unknown => {
    if (value instanceof Date) return new Date(value.getTime() - days * DAY)
    if (Array.isArray(value)) return value.map(earlier)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, earlier(one)]))
  }
  const subjects = new Set([consultationId])
  const move = async (collection: CollectionName, doc: Document) => {
    subjects.add(doc._id)
    const dated = Object.entries(doc).filter(
      ([, value]) => JSON.stringify(earlier(value)) !== JSON.stringify(value),
    )
    if (dated.length > 0)
      await change(
        collection,
        doc._id,
        earlier(Object.fromEntries(dated)) as Readonly<Record<string, unknown>>,
      )
  }
  const { data } = await platformDatabase().collection('consultations').doc(consultationId).get()
  for (const one of data as Document[]) await move('consultations', one)
  for (const collection of ITS_OWN) {
    for (const one of await stored<Of>(collection))
      if (one.consultationId === consultationId) await move(collection, one)
  }
  for (const one of await stored<DeadlineDoc>('deadlines'))
    if (subjects.has(one.subject)) await move('deadlines', one)
  await stack.tick()
}
