import { type Doc, onEveryTarget, refusal, type Transaction } from './target'

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const GONE = 'DATABASE_TRANSACTION_FAIL'

onEveryTarget('transactions', (target) => {
  let accounts: string
  let made = 0
  beforeAll(async () => {
    accounts = await target.collection()
  })
  const collection = () => target.db.collection(accounts)
  const _ = () => target.db.command

  async function account(amount = 100): Promise<string> {
    const id = `account${made++}`
    await collection().add({ _id: id, amount })
    return id
  }
  const amount = async (id: string) => ((await collection().doc(id).get()).data[0] as Doc | undefined)?.amount

  /** A transaction with the collection at hand. */
  async function begin() {
    const transaction = await target.db.startTransaction()
    return { transaction, own: transaction.collection(accounts) }
  }

  it('a commit makes all writes visible at once', async () => {
    const [from, to] = [await account(), await account()]
    const { transaction, own } = await begin()
    await own.doc(from).update({ amount: _().inc(-30) })
    await own.doc(to).update({ amount: _().inc(30) })
    expect([await amount(from), await amount(to)]).toEqual([100, 100])
    await transaction.commit()
    expect([await amount(from), await amount(to)]).toEqual([70, 130])
  })

  it('a rollback leaves nothing', async () => {
    const id = await account()
    const { transaction, own } = await begin()
    await own.doc(id).update({ amount: 1 })
    await own.add({ _id: 'never', amount: 1 })
    await transaction.rollback('no')
    expect([await amount(id), await amount('never')]).toEqual([100, undefined])
  })

  it('a transaction sees its own inserts, updates, replacements and removals', async () => {
    const [a, b, c] = [await account(), await account(), await account()]
    const { transaction, own } = await begin()
    await own.add({ _id: `${a}-new`, amount: 7 })
    await own.doc(a).update({ amount: 1 })
    await own.doc(b).set({ amount: 2 })
    await own.doc(c).delete()
    const read = async (id: string) => ((await own.doc(id).get()).data as unknown as Doc | null)?.amount
    expect([await read(`${a}-new`), await read(a), await read(b), await read(c)]).toEqual([
      7,
      1,
      2,
      undefined,
    ])
    await transaction.commit()
    expect([await amount(a), await amount(b), await amount(c)]).toEqual([1, 2, undefined])
  })

  it('doc().get() inside gives the document itself, or null', async () => {
    const id = await account()
    const { transaction, own } = await begin()
    expect((await own.doc(id).get()).data).toMatchObject({ _id: id })
    expect((await own.doc('nobody').get()).data).toBeNull()
    await transaction.rollback()
  })

  it('where().get() inside sees own writes, sorted and limited as asked', async () => {
    const { transaction, own } = await begin()
    await own.add([
      { kind: 'own', n: 2 },
      { kind: 'own', n: 3 },
      { kind: 'own', n: 1 },
    ] as never)
    const { data } = await own.where({ kind: 'own' }).orderBy('n', 'desc').limit(2).get()
    expect((data as Doc[]).map(({ n }) => n)).toEqual([3, 2])
    await transaction.rollback()
  })

  it('set() of a missing document tells what it made', async () => {
    const { transaction, own } = await begin()
    expect(await own.doc('set-made').set({ amount: 1 })).toMatchObject({
      updated: 0,
      upserted: [{ _id: 'set-made' }],
    })
    await transaction.rollback()
  })

  it('the snapshot is taken at the first operation, not at the start', async () => {
    const id = await account()
    const { transaction, own } = await begin()
    await collection().doc(id).update({ amount: 5 })
    expect((await own.doc(id).get()).data).toMatchObject({ amount: 5 })
    await collection().doc(id).update({ amount: 6 })
    expect((await own.doc(id).get()).data).toMatchObject({ amount: 5 })
    await transaction.rollback()
  })

  it('a write to what another transaction wrote conflicts at once', async () => {
    const id = await account()
    const [first, second] = [await begin(), await begin()]
    await first.own.doc(id).update({ amount: 1 })
    const { code, message } = await refusal(second.own.doc(id).update({ amount: 2 }))
    expect(code).toBe(CONFLICT)
    expect(message).toContain('[ResourceUnavailable.TransactionConflict]')
    await first.transaction.commit()
    expect(await amount(id)).toBe(1)
  })

  it('a write to what changed after the snapshot conflicts', async () => {
    const id = await account()
    const { own } = await begin()
    await own.doc(id).get()
    await collection().doc(id).update({ amount: 50 })
    expect((await refusal(own.doc(id).update({ amount: 1 }))).code).toBe(CONFLICT)
    expect(await amount(id)).toBe(50)
  })

  it('after a conflict the server has rolled back: other locks are free, a rollback is refused', async () => {
    const [a, b] = [await account(), await account()]
    const [first, second] = [await begin(), await begin()]
    await first.own.doc(a).update({ amount: 1 })
    await second.own.doc(b).update({ amount: 1 })
    await refusal(second.own.doc(a).update({ amount: 2 }))
    expect((await refusal(second.transaction.rollback())).code).toBe(GONE)
    expect((await collection().doc(b).update({ amount: 9 })).updated).toBe(1)
    await first.transaction.rollback()
  })

  it('write skew is permitted: each wrote what the other read', async () => {
    const [a, b] = [await account(1), await account(1)]
    const [first, second] = [await begin(), await begin()]
    await first.own.doc(b).get()
    await second.own.doc(a).get()
    await first.own.doc(a).update({ amount: 0 })
    await second.own.doc(b).update({ amount: 0 })
    await first.transaction.commit()
    await second.transaction.commit()
    expect([await amount(a), await amount(b)]).toEqual([0, 0])
  })

  it('a finished transaction knows nothing more', async () => {
    const id = await account()
    const { transaction, own } = await begin()
    await transaction.commit()
    const { code, message } = await refusal(own.doc(id).get())
    expect(code).toBe(GONE)
    expect(message).toContain('[ResourceUnavailable.TransactionNotExist]')
  })

  it('a duplicate _id inside is refused and ends the transaction', async () => {
    const id = await account()
    const { transaction, own } = await begin()
    expect((await refusal(own.add({ _id: id }))).message).toContain('E11000')
    expect((await refusal(transaction.commit())).code).toBe(GONE)
  })

  it('FACT of the SDK: where().update(), remove() and count() inside run outside the transaction', async () => {
    const id = await account()
    const { transaction, own } = await begin()
    await own.where({ _id: id }).update({ amount: 1 })
    await transaction.rollback()
    expect(await amount(id)).toBe(1)
  })

  describe('runTransaction', () => {
    it('gives back what the callback gives', async () => {
      expect(await target.db.runTransaction(async () => 'done')).toBe('done')
    })

    it('retries a conflict, four attempts in all, then throws it', async () => {
      const id = await account()
      const { transaction, own } = await begin()
      await own.doc(id).update({ amount: 0 })
      let attempts = 0
      const refused = refusal(
        target.db.runTransaction(async (inner: Transaction) => {
          attempts++
          await inner.collection(accounts).doc(id).update({ amount: 1 })
        }),
      )
      expect((await refused).code).toBe(CONFLICT)
      expect(attempts).toBe(4)
      await transaction.rollback()
    })

    it('an error of the callback rolls back and is thrown', async () => {
      const id = await account()
      const refused = refusal(
        target.db.runTransaction(async (inner: Transaction) => {
          await inner.collection(accounts).doc(id).update({ amount: 1 })
          throw new Error('changed my mind')
        }),
      )
      expect((await refused).message).toBe('changed my mind')
      expect(await amount(id)).toBe(100)
    })

    it('money moved by eight callers at once is neither made nor lost', async () => {
      const ids = await Promise.all(Array.from({ length: 6 }, () => account()))
      const move = async (n: number) => {
        const from = String(ids[n % 6])
        const to = String(ids[(n * 5 + 1) % 6])
        if (from === to) return
        const moving = target.db.runTransaction(async (inner: Transaction) => {
          const own = inner.collection(accounts)
          const { data } = (await own.doc(from).get()) as unknown as { data: { amount: number } }
          await own.doc(from).update({ amount: data.amount - 1 })
          await own.doc(to).update({ amount: _().inc(1) })
        })
        await moving.catch((error: { code: string }) => expect(error.code).toBe(CONFLICT))
      }
      await Promise.all(
        Array.from({ length: 8 }, async (_caller, c) => {
          for (let n = 0; n < 5; n++) await move(c + n)
        }),
      )
      const amounts = await Promise.all(ids.map(amount))
      expect(amounts.reduce((sum: number, each) => sum + Number(each), 0)).toBe(600)
    })
  })
})
