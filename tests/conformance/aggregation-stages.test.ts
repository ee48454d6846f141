import { type Doc, onEveryTarget } from './target'

const ORDERS: Doc[] = [
  {
    _id: 1,
    who: 'ann',
    item: 'rice',
    price: 10,
    count: 2,
    at: new Date('2024-03-01T08:00:00Z'),
    tags: ['food', 'dry'],
  },
  {
    _id: 2,
    who: 'bo',
    item: 'tea',
    price: 25,
    count: 1,
    at: new Date('2024-03-02T08:00:00Z'),
    tags: ['drink'],
  },
  { _id: 3, who: 'ann', item: 'tea', price: 24, count: 3, at: new Date('2024-04-01T08:00:00Z'), tags: [] },
  { _id: 4, who: 'cai', item: 'oil', price: 60, count: 1, at: new Date('2024-04-02T08:00:00Z') },
]
const ITEMS: Doc[] = [
  { _id: 'rice', kind: 'food' },
  { _id: 'tea', kind: 'drink' },
]

onEveryTarget('aggregation stages', (target) => {
  let orders: string
  let items: string
  beforeAll(async () => {
    orders = await target.filled(ORDERS)
    items = await target.filled(ITEMS)
  })
  const $ = () => target.db.command.aggregate
  const aggregate = () => target.db.collection(orders).aggregate()
  const run = async (pipeline: { end(): Promise<unknown> }) =>
    ((await pipeline.end()) as { data: Doc[] }).data
  const ids = async (pipeline: { end(): Promise<unknown> }) => (await run(pipeline)).map(({ _id }) => _id)

  it('match, by query commands', async () => {
    expect(
      await ids(aggregate().match({ price: target.db.command.gt(20).and(target.db.command.lt(60)) })),
    ).toEqual([2, 3])
  })
  it('match after match narrows further', async () => {
    expect(await ids(aggregate().match({ who: 'ann' }).match({ item: 'tea' }))).toEqual([3])
  })
  it('match on a computed field', async () => {
    const total = aggregate().addFields({ total: $().multiply(['$price', '$count']) })
    expect(await ids(total.match({ total: target.db.command.gte(60) }))).toEqual([3, 4])
  })
  it('sort, skip and limit in the order they are written', async () => {
    expect(await ids(aggregate().sort({ price: -1 }).skip(1).limit(2))).toEqual([2, 3])
    expect(await ids(aggregate().limit(2).sort({ price: -1 }))).toEqual([2, 1])
  })
  it('project chooses, renames and computes', async () => {
    const [first] = await run(
      aggregate()
        .match({ _id: 1 })
        .project({ _id: 0, who: 1, cost: '$price', last: $().arrayElemAt(['$tags', -1]) }),
    )
    expect(first).toEqual({ who: 'ann', cost: 10, last: 'dry' })
  })
  it('addFields keeps the others and reaches into objects', async () => {
    const [first] = await run(
      aggregate().match({ _id: 2 }).project({ price: 1 }).addFields({ 'a.b': '$price' }),
    )
    expect(first).toEqual({ _id: 2, price: 25, a: { b: 25 } })
  })
  it('group by a field with accumulators', async () => {
    const grouped = aggregate().group({
      _id: '$who',
      orders: $().sum(1),
      spent: $().sum($().multiply(['$price', '$count'])),
      mean: $().avg('$price'),
      dearest: $().max('$price'),
      cheapest: $().min('$price'),
      first: $().first('$item'),
      last: $().last('$item'),
      items: $().push('$item'),
      kinds: $().addToSet('$who'),
    })
    expect(await run(grouped.sort({ _id: 1 }).limit(1))).toEqual([
      {
        _id: 'ann',
        orders: 2,
        spent: 92,
        mean: 17,
        dearest: 24,
        cheapest: 10,
        first: 'rice',
        last: 'tea',
        items: ['rice', 'tea'],
        kinds: ['ann'],
      },
    ])
  })
  it('group by null makes one group', async () => {
    expect(await run(aggregate().group({ _id: null, n: $().sum('$count') }))).toEqual([{ _id: null, n: 7 }])
  })
  it('group by several fields', async () => {
    const grouped = await run(aggregate().group({ _id: { who: '$who', item: '$item' } }))
    expect(grouped).toHaveLength(4)
  })
  it('standard deviation', async () => {
    const [group] = await run(
      aggregate()
        .match({ who: 'ann' })
        .group({ _id: null, pop: $().stdDevPop('$price'), samp: $().stdDevSamp('$price') }),
    )
    expect(group).toMatchObject({ pop: 7, samp: Math.sqrt(98) })
  })
  it('count names its result, and counts nothing as no document', async () => {
    expect(await run(aggregate().match({ who: 'ann' }).count('total'))).toEqual([{ total: 2 }])
    expect(await run(aggregate().match({ who: 'nobody' }).count('total'))).toEqual([])
  })
  it('unwind drops missing and empty arrays', async () => {
    expect((await run(aggregate().unwind('$tags').project({ tags: 1 }))).map(({ tags }) => tags)).toEqual([
      'food',
      'dry',
      'drink',
    ])
  })
  it('unwind can keep them and number the elements', async () => {
    const kept = await run(
      aggregate().unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true }),
    )
    expect(kept.map(({ _id, at }) => [_id, at])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
      [3, null],
      [4, null],
    ])
  })
  it('sortByCount', async () => {
    expect(await run(aggregate().sortByCount('$item').limit(1))).toEqual([{ _id: 'tea', count: 2 }])
  })
  it('bucket', async () => {
    const buckets = aggregate().bucket({
      groupBy: '$price',
      boundaries: [0, 20, 50],
      default: 'more',
      output: { n: $().sum(1) },
    })
    expect(await run(buckets)).toEqual([
      { _id: 0, n: 1 },
      { _id: 20, n: 2 },
      { _id: 'more', n: 1 },
    ])
  })
  it('bucketAuto', async () => {
    const buckets = await run(aggregate().bucketAuto({ groupBy: '$price', buckets: 2 }))
    expect(buckets.map(({ count }) => count)).toEqual([2, 2])
  })
  it('replaceRoot', async () => {
    expect(
      await run(
        aggregate()
          .match({ _id: 1 })
          .replaceRoot({ newRoot: { only: '$who' } }),
      ),
    ).toEqual([{ only: 'ann' }])
  })
  it('sample takes as many as asked', async () => {
    expect(await run(aggregate().sample({ size: 2 }))).toHaveLength(2)
  })
  it('lookup by fields, with an empty list where nothing fits', async () => {
    const joined = aggregate()
      .lookup({ from: items, localField: 'item', foreignField: '_id', as: 'about' })
      .project({ about: 1 })
    expect(await run(joined)).toEqual([
      { _id: 1, about: [{ _id: 'rice', kind: 'food' }] },
      { _id: 2, about: [{ _id: 'tea', kind: 'drink' }] },
      { _id: 3, about: [{ _id: 'tea', kind: 'drink' }] },
      { _id: 4, about: [] },
    ])
  })
  it('lookup joins every element of an array, and missing with null', async () => {
    const left = await target.filled([{ _id: 'l1', keys: ['a', 'b', 'a'] }, { _id: 'l2' }])
    const right = await target.filled([{ _id: 'r1', k: 'b' }, { _id: 'r2', k: ['a', 'z'] }, { _id: 'r3' }])
    const joined = target.db
      .collection(left)
      .aggregate()
      .lookup({ from: right, localField: 'keys', foreignField: 'k', as: 'found' })
    const found = (await run(joined)).map(({ found }) => (found as Doc[]).map(({ _id }) => _id).sort())
    expect(found).toEqual([['r1', 'r2'], ['r3']])
  })
  it('stages after a lookup work on what it joined', async () => {
    const joined = aggregate().lookup({ from: items, localField: 'item', foreignField: '_id', as: 'about' })
    const kinds = joined
      .unwind('$about')
      .group({ _id: '$about.kind', n: $().sum(1) })
      .sort({ _id: 1 })
    expect(await run(kinds)).toEqual([
      { _id: 'drink', n: 2 },
      { _id: 'food', n: 1 },
    ])
  })
  it('lookup with only a pipeline', async () => {
    const pipeline = $().pipeline().match({ kind: 'food' }).done()
    const [first] = await run(aggregate().limit(1).lookup({ from: items, pipeline, as: 'food' }))
    expect(first?.food).toEqual([{ _id: 'rice', kind: 'food' }])
  })
  it('lookup with let and a pipeline', async () => {
    const pipeline = $()
      .pipeline()
      .match(target.db.command.expr($().eq(['$_id', '$$wanted'])) as never)
      .project({ _id: 0, kind: 1 })
      .done()
    const joined = aggregate()
      .match({ _id: 2 })
      .lookup({ from: items, let: { wanted: '$item' }, pipeline, as: 'about' })
    expect((await run(joined))[0]?.about).toEqual([{ kind: 'drink' }])
  })
  it('dates stay dates through the pipeline', async () => {
    const [latest] = await run(aggregate().group({ _id: null, at: $().max('$at') }))
    expect(latest?.at).toEqual(new Date('2024-04-02T08:00:00Z'))
  })
})
