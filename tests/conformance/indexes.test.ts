import { type Doc, idsOf, refusal, useEmulator } from './target'

const by = (...keys: (string | [string, 1 | -1])[]) =>
  keys.map((key) =>
    typeof key === 'string' ? { name: key, direction: 1 as const } : { name: key[0], direction: key[1] },
  )

describe('indexes', () => {
  const { target, local } = useEmulator()
  const scans = async () => (await local().control.stats()).unindexedScans

  describe('unique', () => {
    it('refuses a second document with the same key', async () => {
      const name = await target.filled(
        [{ _id: 'a', phone: '1' }],
        [{ name: 'phone', keys: by('phone'), unique: true }],
      )
      const refused = await refusal(target.db.collection(name).add({ phone: '1' }))
      expect(refused.code).toBe('DATABASE_REQUEST_FAILED')
      expect(refused.message).toContain('E11000 duplicate key error')
    })
    it('refuses an update that would take another key, and keeps the document', async () => {
      const name = await target.filled(
        [
          { _id: 'a', phone: '1' },
          { _id: 'b', phone: '2' },
        ],
        [{ name: 'phone', keys: by('phone'), unique: true }],
      )
      expect((await refusal(target.db.collection(name).doc('b').update({ phone: '1' }))).message).toContain(
        'E11000',
      )
      expect((await target.db.collection(name).doc('b').get()).data).toEqual([{ _id: 'b', phone: '2' }])
    })
    it('a missing field counts as null: the second one is refused', async () => {
      const name = await target.filled([{ _id: 'a' }], [{ name: 'phone', keys: by('phone'), unique: true }])
      expect((await refusal(target.db.collection(name).add({ _id: 'b' }))).message).toContain('E11000')
    })
    it('sparse lets any number go without the field', async () => {
      const name = await target.filled(
        [{ _id: 'a' }, { _id: 'b' }],
        [{ name: 'phone', keys: by('phone'), unique: true, sparse: true }],
      )
      expect((await target.db.collection(name).count()).total).toBe(2)
      await target.db.collection(name).add({ phone: '1' })
      expect((await refusal(target.db.collection(name).add({ phone: '1' }))).message).toContain('E11000')
    })
    it('compound: only the same pair is refused', async () => {
      const name = await target.filled(
        [{ who: 'a', what: 1 }],
        [{ name: 'pair', keys: by('who', 'what'), unique: true }],
      )
      await target.db.collection(name).add([
        { who: 'a', what: 2 },
        { who: 'b', what: 1 },
      ] as never)
      expect((await refusal(target.db.collection(name).add({ who: 'a', what: 1 }))).message).toContain(
        'E11000',
      )
    })
    it('an array gives one key per element, and a document may repeat its own', async () => {
      const name = await target.filled(
        [{ _id: 'a', codes: [1, 2, 2] }],
        [{ name: 'codes', keys: by('codes'), unique: true }],
      )
      expect((await refusal(target.db.collection(name).add({ codes: [2, 3] }))).message).toContain('E11000')
    })
    it('a freed key can be taken again', async () => {
      const name = await target.filled(
        [{ _id: 'a', phone: '1' }],
        [{ name: 'phone', keys: by('phone'), unique: true }],
      )
      await target.db.collection(name).doc('a').update({ phone: '2' })
      await target.db.collection(name).add({ _id: 'b', phone: '1' })
      await target.db.collection(name).doc('b').remove()
      await target.db.collection(name).doc('a').set({ phone: '1' })
      expect((await target.db.collection(name).where({ phone: '1' }).get()).data).toEqual([
        { _id: 'a', phone: '1' },
      ])
    })
    it('only one of sixteen callers gets the key', async () => {
      const name = await target.collection([{ name: 'phone', keys: by('phone'), unique: true }])
      const tries = Array.from({ length: 16 }, () =>
        target.db
          .collection(name)
          .add({ phone: '1' })
          .then(
            () => 1,
            () => 0,
          ),
      )
      expect((await Promise.all(tries)).reduce<number>((sum, won) => sum + won, 0)).toBe(1)
    })
    it('cannot be made over duplicates, and the collection stays as it was', async () => {
      const name = await target.filled([{ phone: '1' }, { phone: '1' }])
      const declared = {
        collections: [{ name, indexes: [{ name: 'phone', keys: by('phone'), unique: true }] }],
      }
      await expect(local().control.ensureCollections(declared)).rejects.toThrow('E11000')
      await target.db.collection(name).add({ phone: '1' })
      expect((await target.db.collection(name).count()).total).toBe(3)
    })
  })

  describe('declared', () => {
    it('twice is once, and over existing documents', async () => {
      const name = await target.filled(
        Array.from({ length: 1_500 }, (_, n) => ({ _id: `d${n}`, n: n % 300 })),
      )
      const declared = { collections: [{ name, indexes: [{ name: 'n', keys: by('n') }] }] }
      await local().control.ensureCollections(declared)
      await local().control.ensureCollections(declared)
      await local().control.resetStats()
      expect(idsOf((await target.db.collection(name).where({ n: 7 }).get()).data)).toEqual([
        'd7',
        'd307',
        'd607',
        'd907',
        'd1207',
      ])
      expect(await scans()).toEqual([])
    })
    it('a changed declaration replaces the index', async () => {
      const name = await target.filled([{ a: 1, b: 2 }], [{ name: 'i', keys: by('a') }])
      await local().control.ensureCollections({
        collections: [{ name, indexes: [{ name: 'i', keys: by('b', ['a', -1]), unique: true }] }],
      })
      expect((await refusal(target.db.collection(name).add({ a: 1, b: 2 }))).message).toContain('E11000')
    })
  })

  describe('a query over more than 1,000 documents that no index serves', () => {
    const warn = () => jest.spyOn(console, 'warn').mockImplementation(() => {})
    const rows = Array.from(
      { length: 1_200 },
      (_, n): Doc => ({ _id: `r${n}`, n, kind: n % 2 ? 'odd' : 'even', at: new Date(n) }),
    )

    it('is reported once per shape, and counted in the stats', async () => {
      const name = await target.filled(rows)
      await local().control.resetStats()
      const said = warn()
      await target.db.collection(name).where({ n: 5 }).get()
      await target.db.collection(name).where({ n: 6 }).get()
      expect(said).toHaveBeenCalledTimes(1)
      said.mockRestore()
      expect(await scans()).toEqual([
        { collection: name, fields: ['n'], order: [], documents: 1_200, times: 2 },
      ])
    })
    it('is not reported when an index serves it, by equality, range, order or id', async () => {
      const name = await target.filled(rows, [
        { name: 'kind_at', keys: by('kind', ['at', -1]) },
        { name: 'n', keys: by('n') },
      ])
      await local().control.resetStats()
      const { command: _ } = target.db
      const collection = target.db.collection(name)
      await collection.where({ kind: 'odd' }).orderBy('at', 'desc').limit(5).get()
      await collection
        .where({ kind: 'odd', at: _.gte(new Date(100)).and(_.lt(new Date(200))) })
        .orderBy('at', 'asc')
        .get()
      await collection.where({ n: _.in([3, 4]) }).get()
      await collection.where({ n: _.gt(1_190) }).count()
      await collection.orderBy('n', 'desc').limit(3).get()
      await collection.where({ _id: _.in(['r1', 'r2']), kind: 'odd' }).update({ seen: true })
      await collection
        .aggregate()
        .match({ n: 5 })
        .lookup({ from: name, localField: 'n', foreignField: 'n', as: 'same' })
        .end()
      await collection.aggregate().match({ n: 5 }).group({ _id: '$kind' }).end()
      expect(await scans()).toEqual([])
    })
    it('the first page of an unsorted collection is no scan', async () => {
      const name = await target.filled(rows)
      await local().control.resetStats()
      await target.db.collection(name).where({ kind: 'odd' }).limit(10).get()
      expect(await scans()).toEqual([])
    })
  })
})
