import type { Random } from '../histories/random'
import { ACCOUNTS, COUNTERS, type StoreHistory, type Told } from './history'
import { isRefused, type Wire, type Told as WireTold } from './wire'

const told = (answer: WireTold): Told => {
  if (answer === 'silent') return 'unknown'
  return isRefused(answer) ? 'refused' : 'kept'
}
const text = (value: unknown) => JSON.stringify(value)
const documentsOf = (answer: WireTold): Record<string, unknown>[] => {
  if (answer === 'silent') return []
  const { list = [] } = (answer.data ?? {}) as { readonly list?: readonly unknown[] }
  return list.map((one) => (typeof one === 'string' ? JSON.parse(one) : one) as Record<string, unknown>)
}

/** One caller who does something at random, again and again, until `isOver`. Everything that was wanted is noted before it is asked. */
export async function work(
  wire: Wire,
  name: string,
  random: Random,
  history: StoreHistory,
  isOver: () => boolean,
): Promise<void> {
  for (let nth = 0; !isOver(); nth += 1) {
    const id = `${name}-${nth}`
    const kind = random.below(10)
    if (kind < 5) await note(wire, id, random, history)
    else if (kind < 8) await step(wire, random, history)
    else await transfer(wire, id, random, history)
  }
}

async function note(wire: Wire, id: string, random: Random, { notes }: StoreHistory): Promise<void> {
  const one = { id, body: `${id} ${'x'.repeat(random.below(200))}`, told: 'unknown' as Told }
  notes.push(one)
  const data = [text({ _id: id, body: one.body, n: random.below(1_000) })]
  one.told = told(await wire.ask({ action: 'database.insertDocument', collectionName: 'notes', data }))
}

async function step(wire: Wire, random: Random, { steps }: StoreHistory): Promise<void> {
  const counter = random.pick(COUNTERS)
  const query = text({ _id: counter })
  const [found] = documentsOf(
    await wire.ask({ action: 'database.getDocument', collectionName: 'counters', query, queryType: 'DOC' }),
  )
  if (!found) return
  const one = { counter, from: Number(found.value), told: 'unknown' as Told }
  steps.push(one)
  const answer = await wire.ask({
    action: 'database.modifyDocument',
    collectionName: 'counters',
    query: text({ _id: counter, value: one.from }),
    data: text({ $set: { value: one.from + 1 } }),
    multi: true,
    merge: true,
  })
  const { updated } = (answer === 'silent' ? {} : (answer.data ?? {})) as { readonly updated?: number }
  const said = told(answer)
  one.told = said === 'kept' && updated !== 1 ? 'refused' : said
}

/** Reads both accounts, writes both and a receipt, and commits: all of it, or nothing. */
async function transfer(wire: Wire, id: string, random: Random, { transfers }: StoreHistory): Promise<void> {
  const from = random.pick(ACCOUNTS)
  const to = random.pick(ACCOUNTS.filter((one) => one !== from))
  const one = { id, from, to, amount: 1 + random.below(9), told: 'refused' as Told }
  const begun = await wire.ask({ action: 'database.startTransaction' })
  if (begun === 'silent' || typeof begun.transactionId !== 'string') return
  const { transactionId } = begun
  const within = (action: string, collectionName: string, more: object) =>
    wire.ask({ action, collectionName, transactionId, ...more })
  const change = async (account: string, by: number): Promise<boolean> => {
    const query = text({ _id: account })
    const [found] = documentsOf(await within('database.getDocument', 'accounts', { query, queryType: 'DOC' }))
    if (!found) return false
    const data = text({ $set: { balance: Number(found.balance) + by } })
    const answer = await within('database.modifyDocument', 'accounts', {
      query,
      data,
      multi: false,
      merge: true,
    })
    return told(answer) === 'kept'
  }
  if (!(await change(from, -one.amount)) || !(await change(to, one.amount))) return
  const receipt = [text({ _id: id, from, to, amount: one.amount })]
  if (told(await within('database.insertDocument', 'receipts', { data: receipt })) !== 'kept') return
  transfers.push(one)
  one.told = 'unknown'
  // Now and then somebody thinks better of it.
  const gone = random.chance(0.05)
  const answer = await wire.ask({
    action: gone ? 'database.abortTransaction' : 'database.commitTransaction',
    transactionId,
  })
  one.told = gone ? 'refused' : told(answer)
}
