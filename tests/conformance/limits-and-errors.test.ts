import { type Doc, onEveryTarget, refusal } from './target'

onEveryTarget('limits and errors', (target) => {
  let many: string
  beforeAll(async () => {
    many = await target.filled(Array.from({ length: 1_001 }, (_, n) => ({ _id: `m${n}`, n })))
  })
  const collection = () => target.db.collection(many)

  it('get gives 100 documents unless told otherwise', async () => {
    expect((await collection().get()).data).toHaveLength(100)
  })
  it('get gives 1,000 documents at most', async () => {
    expect((await collection().limit(5_000).get()).data).toHaveLength(1_000)
  })
  it('an aggregation gives 20 documents unless told otherwise', async () => {
    expect((await collection().aggregate().match({}).end()).data).toHaveLength(20)
  })
  it('an aggregation may ask for more', async () => {
    expect((await collection().aggregate().limit(1_001).end()).data).toHaveLength(1_001)
  })
  it('count has no limit', async () => {
    expect((await collection().count()).total).toBe(1_001)
  })

  const onMissing: [string, (name: string) => Promise<unknown>][] = [
    ['get', (name) => target.db.collection(name).get()],
    ['doc().get()', (name) => target.db.collection(name).doc('x').get()],
    ['add', (name) => target.db.collection(name).add({ a: 1 })],
    ['update', (name) => target.db.collection(name).where({ a: 1 }).update({ a: 2 })],
    ['set', (name) => target.db.collection(name).doc('x').set({ a: 1 })],
    ['remove', (name) => target.db.collection(name).where({ a: 1 }).remove()],
    ['count', (name) => target.db.collection(name).count()],
    ['aggregate', (name) => target.db.collection(name).aggregate().match({}).end()],
  ]
  it.each(onMissing)('%s on a missing collection is refused', async (_fact, call) => {
    expect((await refusal(call('no_such_collection'))).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  it('a second document with the same _id is refused with E11000', async () => {
    const { code, message } = await refusal(collection().add({ _id: 'm1' }))
    expect(['DATABASE_REQUEST_FAILED', 'DATABASE_DUPLICATE_WRITE']).toContain(code)
    expect(message).toContain('E11000 duplicate key error')
  })
  it('an update cannot touch _id', async () => {
    expect((await refusal(collection().doc('m1').update({ _id: 'other' }))).code).toBe('INVALID_PARAM')
  })
  it('set cannot hold update commands', async () => {
    const refused = refusal(
      collection()
        .doc('m1')
        .set({ n: target.db.command.inc(1) }),
    )
    expect((await refused).code).toBe('DATABASE_REQUEST_FAILED')
  })
  it('an unknown aggregation stage is refused by name', async () => {
    const raw = collection().options({ raw: true } as never) as unknown as {
      aggregate(s: Doc[]): { end(): Promise<unknown> }
    }
    expect((await refusal(raw.aggregate([{ $collStats: {} }]).end())).message).toContain('$collStats')
  })
  it('an unknown aggregation operator is refused by name', async () => {
    const { message } = await refusal(
      collection()
        .aggregate()
        .addFields({ x: { $frobnicate: 1 } })
        .end(),
    )
    expect(message).toContain('$frobnicate')
  })
})
