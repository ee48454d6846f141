import { type Doc, idsOf, onEveryTarget } from './target'

const ROWS: Doc[] = [
  { _id: 'c', n: 3, t: 'x', a: [5, 1], o: { p: 1, q: 2 } },
  { _id: 'a', n: 1, t: 'y', a: [2], o: { p: 2, q: 1 } },
  {
    _id: 'd',
    t: 'x',
    a: [],
    list: [
      { k: 1, v: 'one' },
      { k: 2, v: 'two' },
    ],
  },
  { _id: 'b', n: 2, t: 'x', a: [9, 3] },
  { _id: 'e', n: 'text', t: 'y' },
  { _id: 'f', n: null, t: '😀' },
  { _id: 'g', n: true, t: '！' },
]

onEveryTarget('reading', (target) => {
  let rows: string
  beforeAll(async () => {
    rows = await target.filled(ROWS)
  })
  const collection = () => target.db.collection(rows)
  const ids = async (query: { get(): Promise<{ data: Doc[] }> }) => idsOf((await query.get()).data)
  const fields = async (id: string, field: Doc) =>
    ((
      await collection()
        .doc(id)
        .field(field as never)
        .get()
    ).data[0] ?? {}) as Doc

  it('without sort, documents come in the order of insertion', async () => {
    expect(await ids(collection())).toEqual(['c', 'a', 'd', 'b', 'e', 'f', 'g'])
  })
  it('sort goes by type, then by value: missing and null, numbers, texts, booleans', async () => {
    expect(await ids(collection().orderBy('n', 'asc'))).toEqual(['d', 'f', 'a', 'b', 'c', 'e', 'g'])
  })
  it('sort descending turns the order round, ties stay as inserted', async () => {
    expect(await ids(collection().orderBy('n', 'desc'))).toEqual(['g', 'e', 'c', 'b', 'a', 'd', 'f'])
  })
  it('texts sort by code point: emoji after full-width signs', async () => {
    expect(await ids(collection().orderBy('t', 'desc').limit(2))).toEqual(['f', 'g'])
  })
  it('several orders apply in turn', async () => {
    expect(await ids(collection().orderBy('t', 'asc').orderBy('_id', 'desc').limit(4))).toEqual([
      'd',
      'c',
      'b',
      'e',
    ])
  })
  it('an array sorts by its least element upwards and its greatest downwards', async () => {
    const { exists } = target.db.command
    const arrays = () => collection().where({ a: exists(true), n: target.db.command.gt(0) })
    expect(await ids(arrays().orderBy('a', 'asc'))).toEqual(['c', 'a', 'b'])
    expect(await ids(arrays().orderBy('a', 'desc'))).toEqual(['b', 'c', 'a'])
  })
  it('sorts by a nested field', async () => {
    expect(
      await ids(
        collection()
          .where({ o: target.db.command.exists(true) })
          .orderBy('o.q', 'asc'),
      ),
    ).toEqual(['a', 'c'])
  })
  it('skip and limit cut the sorted list', async () => {
    expect(await ids(collection().orderBy('_id', 'asc').skip(2).limit(3))).toEqual(['c', 'd', 'e'])
  })
  it('a cursor over _id pages without gaps', async () => {
    const seen: unknown[] = []
    for (let last = ''; ; ) {
      const page = await ids(
        collection()
          .where({ _id: target.db.command.gt(last) })
          .orderBy('_id', 'asc')
          .limit(3),
      )
      seen.push(...page)
      if (page.length < 3) break
      last = String(page[2])
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })
  it('doc().get() of a missing document gives an empty list', async () => {
    expect((await collection().doc('nobody').get()).data).toEqual([])
  })

  describe('field', () => {
    it('chosen fields come with _id', async () => {
      expect(await fields('c', { n: true })).toEqual({ _id: 'c', n: 3 })
    })
    it('_id can be left out', async () => {
      expect(await fields('c', { n: true, _id: false })).toEqual({ n: 3 })
    })
    it('fields can be excluded', async () => {
      expect(await fields('e', { t: false })).toEqual({ _id: 'e', n: 'text' })
    })
    it('a nested field is chosen alone', async () => {
      expect(await fields('c', { 'o.p': true })).toEqual({ _id: 'c', o: { p: 1 } })
    })
    it('a field inside an array of objects', async () => {
      expect(await fields('d', { 'list.v': 1 })).toEqual({ _id: 'd', list: [{ v: 'one' }, { v: 'two' }] })
    })
    it('slice takes part of an array', async () => {
      const { project } = target.db.command as unknown as { project: { slice(n: number): unknown } }
      expect(await fields('c', { a: project.slice(1), n: 1 })).toMatchObject({ a: [5] })
    })
    it('elemMatch takes the first matching element', async () => {
      const { project } = target.db.command as unknown as { project: { elemMatch(q: Doc): unknown } }
      expect(await fields('d', { list: project.elemMatch({ k: 2 }) })).toEqual({
        _id: 'd',
        list: [{ k: 2, v: 'two' }],
      })
    })
    it('applies to lists too', async () => {
      const { data } = await collection().where({ t: 'y' }).field({ n: true }).get()
      expect(data).toEqual([
        { _id: 'a', n: 1 },
        { _id: 'e', n: 'text' },
      ])
    })
  })
})
