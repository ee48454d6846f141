import { join } from 'node:path'

import Database from 'libsql'

import { BEGIN_WITH, type StoreHistory } from './history'

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** What lies in the file of an emulator that is not running: read with SQLite alone, past all of its code. */
export function readStore(dataDir: string): (collection: string) => Rows {
  const database = new Database(join(dataDir, 'cloudbase.db'))
  try {
    const names = database.prepare('SELECT id, name FROM collections').all() as { id: number; name: string }[]
    const all = new Map(
      names.map(({ id, name }) => {
        const rows = database.prepare(`SELECT doc FROM c${id}`).all() as { doc: string }[]
        const documents = rows.map(({ doc }) => JSON.parse(doc) as Record<string, unknown>)
        if (new Set(documents.map(({ _id }) => _id)).size !== rows.length)
          throw new Error(`${name} holds a document twice`)
        return [name, new Map(documents.map((one) => [String(one._id), one]))] as const
      }),
    )
    return (collection) => all.get(collection) ?? new Map()
  } finally {
    database.close()
  }
}

/**
 * Judges a history by what is stored, with nothing of the emulator's own code: what was acknowledged is there and
 * whole, what was refused is not, a transfer is all there or not at all, and each value of a counter was
 * left by one caller only.
 */
export function checkStore(
  { notes, transfers, steps }: StoreHistory,
  of: (collection: string) => Rows,
): string[] {
  const wrong: string[] = []
  const stored = of('notes')
  for (const { id, body, told } of notes) {
    const found = stored.get(id)
    if (told === 'kept' && !found) wrong.push(`${id} was acknowledged and is gone`)
    if (told === 'refused' && found) wrong.push(`${id} was refused and is there`)
    if (found && found.body !== body) wrong.push(`${id} is not what was written`)
  }
  if (stored.size > notes.length) wrong.push('there are notes that nobody wrote')

  const receipts = of('receipts')
  const balances = new Map<string, number>()
  for (const { id, from, to, amount, told } of transfers) {
    const found = receipts.has(id)
    if (told === 'kept' && !found) wrong.push(`${id} was committed and is gone`)
    if (told === 'refused' && found) wrong.push(`${id} was refused and is there`)
    if (!found) continue
    balances.set(from, (balances.get(from) ?? 0) - amount)
    balances.set(to, (balances.get(to) ?? 0) + amount)
  }
  for (const [account, { balance }] of of('accounts')) {
    const expected = BEGIN_WITH + (balances.get(account) ?? 0)
    if (balance !== expected) wrong.push(`${account} has ${balance}, its receipts say ${expected}`)
  }

  for (const [counter, { value }] of of('counters')) {
    const mine = steps.filter((one) => one.counter === counter)
    const won = mine.filter(({ told }) => told === 'kept').map(({ from }) => from)
    const maybe = new Set(mine.filter(({ told }) => told === 'unknown').map(({ from }) => from))
    if (new Set(won).size !== won.length) wrong.push(`${counter}: two were told that they were first`)
    if (won.some((from) => from >= Number(value)))
      wrong.push(`${counter}: a step that was acknowledged is undone`)
    for (let from = 0; from < Number(value); from += 1)
      if (!won.includes(from) && !maybe.has(from)) wrong.push(`${counter}: nobody took it from ${from}`)
  }
  return wrong
}
