import { refusal, useEmulator } from './target'

const UNIQUE = [{ name: 'phone', keys: [{ name: 'phone', direction: 1 as const }], unique: true }]

describe('transactions, with the clock and locks in hand', () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const { target, local } = useEmulator({ now: () => new Date(now) })
  const open = async () => (await local().control.stats()).openTransactions

  it('a transaction older than 30 seconds is gone', async () => {
    const name = await target.filled([{ _id: 'a', n: 1 }])
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).doc('a').update({ n: 2 })
    now += 29_000
    await transaction.collection(name).doc('a').update({ n: 3 })
    now += 1_001
    expect((await refusal(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    expect((await target.db.collection(name).doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }])
  })

  it('a plain write waits for the lock, then applies to what was committed', async () => {
    const name = await target.filled([{ _id: 'a', n: 1 }])
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).doc('a').update({ n: 10 })
    const order: string[] = []
    const waiting = target.db
      .collection(name)
      .doc('a')
      .update({ n: target.db.command.inc(1) })
      .then(() => order.push('plain'))
    // The read behind it shows that the server has taken the waiting write up.
    await target.db.collection(name).doc('a').get()
    await transaction.commit().then(() => order.push('commit'))
    await waiting
    expect(order[0]).toBe('commit')
    expect((await target.db.collection(name).doc('a').get()).data).toEqual([{ _id: 'a', n: 11 }])
  })

  it('a plain write waiting for an abandoned transaction goes on once that expires', async () => {
    const name = await target.filled([{ _id: 'a', n: 1 }])
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).doc('a').update({ n: 10 })
    const waiting = target.db.collection(name).doc('a').update({ n: 5 })
    now += 30_001
    await local().control.quiesce()
    expect((await waiting).updated).toBe(1)
    expect(await open()).toBe(0)
  })

  it('a unique key is locked like a document: two transactions cannot take it, a plain insert waits', async () => {
    const name = await target.collection(UNIQUE)
    const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
    await first.collection(name).add({ phone: '1' })
    expect((await refusal(second.collection(name).add({ phone: '1' }))).code).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
    const plain = refusal(target.db.collection(name).add({ phone: '1' }))
    await first.commit()
    expect((await plain).message).toContain('E11000')
  })

  it('a unique key freed in a transaction can be taken again in it', async () => {
    const name = await target.filled([{ _id: 'old', phone: '1' }], UNIQUE)
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).doc('old').delete()
    await transaction.collection(name).add({ _id: 'new', phone: '1' })
    await transaction.commit()
    expect((await target.db.collection(name).where({ phone: '1' }).get()).data).toEqual([
      { _id: 'new', phone: '1' },
    ])
  })

  it('a unique key of the snapshot is refused with E11000', async () => {
    const name = await target.filled([{ _id: 'old', phone: '1' }], UNIQUE)
    const transaction = await target.db.startTransaction()
    expect((await refusal(transaction.collection(name).add({ phone: '1' }))).message).toContain('E11000')
  })

  it('1,001 documents can be added in one transaction', async () => {
    const name = await target.collection()
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).add(Array.from({ length: 1_001 }, (_, n) => ({ n })) as never)
    await transaction.commit()
    expect((await target.db.collection(name).count()).total).toBe(1_001)
  })

  it('no transaction is left open', async () => {
    now += 30_001
    await local().control.quiesce()
    expect(await open()).toBe(0)
  })
})
