import { type Doc, idsOf, onEveryTarget, refusal } from './target'

const PEOPLE: Doc[] = [
  {
    _id: 'ann',
    age: 31,
    name: 'Ann',
    tags: ['red', 'tall'],
    home: { floor: 3, door: 'A' },
    scores: [1, 5, 9],
  },
  { _id: 'bo', age: 17, name: 'Bo', tags: ['red'], home: { floor: 7, door: 'B' }, scores: [2] },
  { _id: 'cai', age: 64, name: '蔡', tags: [], home: { floor: 3, door: 'C' }, scores: [] },
  {
    _id: 'dee',
    name: 'dee',
    tags: null,
    visits: [
      { on: 1, by: 'x' },
      { on: 5, by: 'y' },
    ],
  },
  { _id: 'eva', age: null, name: 'Eva', visits: [{ on: 3, by: 'y' }, 7] },
]

onEveryTarget('query commands', (target) => {
  let people: string
  beforeAll(async () => {
    people = await target.filled(PEOPLE)
  })

  const _ = () => target.db.command
  const find = async (where: Doc) => idsOf((await target.db.collection(people).where(where).get()).data)

  const facts: [string, () => Doc, string[]][] = [
    ['a plain value means equality', () => ({ name: 'Bo' }), ['bo']],
    ['a plain value finds an element of an array', () => ({ tags: 'red' }), ['ann', 'bo']],
    [
      'a nested object is read as dotted paths, not as a whole',
      () => ({ home: { floor: 3 } }),
      ['ann', 'cai'],
    ],
    ['eq on a whole array', () => ({ tags: _().eq(['red']) }), ['bo']],
    ['eq null finds null and missing', () => ({ age: _().eq(null) }), ['dee', 'eva']],
    ['neq finds missing fields too', () => ({ age: _().neq(31) }), ['bo', 'cai', 'dee', 'eva']],
    ['gt compares numbers only with numbers', () => ({ age: _().gt(17) }), ['ann', 'cai']],
    ['gte', () => ({ age: _().gte(31) }), ['ann', 'cai']],
    ['lt', () => ({ age: _().lt(31) }), ['bo']],
    ['lte', () => ({ age: _().lte(31) }), ['ann', 'bo']],
    ['a range on a string compares by code point', () => ({ name: _().gte('a') }), ['cai', 'dee']],
    ['gt on an array is met by any element', () => ({ scores: _().gt(8) }), ['ann']],
    ['in', () => ({ age: _().in([17, 64]) }), ['bo', 'cai']],
    ['in with null finds missing', () => ({ age: _().in([17, null]) }), ['bo', 'dee', 'eva']],
    ['in with a pattern', () => ({ name: _().in([/^b/i]) }), ['bo']],
    ['nin finds missing fields too', () => ({ age: _().nin([17, 64]) }), ['ann', 'dee', 'eva']],
    ['exists true finds null', () => ({ age: _().exists(true) }), ['ann', 'bo', 'cai', 'eva']],
    ['exists false', () => ({ age: _().exists(false) }), ['dee']],
    ['size', () => ({ tags: _().size(2) }), ['ann']],
    ['size 0', () => ({ scores: _().size(0) }), ['cai']],
    ['all', () => ({ tags: _().all(['tall', 'red']) }), ['ann']],
    ['all on a field that holds no array asks for equality', () => ({ age: _().all([17]) }), ['bo']],
    ['all of nothing finds nothing', () => ({ tags: _().all([]) }), []],
    [
      'mod with two numbers',
      () => ({ age: (_().mod as (divisor: number, rest: number) => unknown)(4, 3) }),
      ['ann'],
    ],
    ['mod with an array', () => ({ age: (_().mod as (pair: number[]) => unknown)([4, 0]) }), ['cai']],
    ['elemMatch on fields', () => ({ visits: _().elemMatch({ on: _().gt(2), by: 'y' }) }), ['dee', 'eva']],
    [
      'elemMatch keeps both conditions on one element',
      () => ({ visits: _().elemMatch({ on: 1, by: 'y' }) }),
      [],
    ],
    ['elemMatch on values', () => ({ scores: _().elemMatch(_().gt(2) as never) }), ['ann']],
    ['a dotted path goes through an array of objects', () => ({ 'visits.by': 'y' }), ['dee', 'eva']],
    ['a position in a path', () => ({ 'scores.1': 5 }), ['ann']],
    ['and of ranges on one field', () => ({ age: _().gt(17).and(_().lt(60)) }), ['ann']],
    ['or on one field', () => ({ age: _().lt(20).or(_().gt(60)) }), ['bo', 'cai']],
    ['or of whole conditions', () => _().or([{ name: 'Bo' }, { 'home.door': 'C' }]) as never, ['bo', 'cai']],
    [
      'and of whole conditions',
      () => _().and([{ age: _().gt(10) }, { tags: 'red' }]) as never,
      ['ann', 'bo'],
    ],
    ['nor', () => _().nor([{ tags: 'red' }, { name: 'dee' }]) as never, ['cai', 'eva']],
    ['not finds missing fields', () => ({ age: _().not(_().gt(20)) }), ['bo', 'dee', 'eva']],
    ['a JavaScript pattern', () => ({ name: /^[ab]/i }), ['ann', 'bo']],
    ['db.RegExp', () => ({ name: target.db.RegExp({ regexp: '^蔡' }) }), ['cai']],
    [
      'expr compares two fields',
      () => _().expr(_().aggregate.eq(['$home.floor', 3])) as never,
      ['ann', 'cai'],
    ],
  ]
  it.each(facts)('%s', async (_fact, where, expected) => {
    expect(await find(where())).toEqual(expected)
  })

  it('jsonSchema checks types and required fields', async () => {
    const schema = {
      required: ['age', 'tags'],
      properties: { age: { bsonType: 'number' }, tags: { bsonType: 'array' } },
    }
    expect(await find((_() as unknown as { jsonSchema(s: object): Doc }).jsonSchema(schema))).toEqual([
      'ann',
      'bo',
      'cai',
    ])
  })

  it('raw options send MongoDB syntax as it is', async () => {
    const raw = target.db.collection(people).options({ raw: true } as never)
    const { data } = await raw.where({ age: { $gt: 17 } }).get()
    expect(idsOf(data)).toEqual(['ann', 'cai'])
  })

  it('raw regex with options', async () => {
    const raw = target.db.collection(people).options({ raw: true } as never)
    const { data } = await raw.where({ name: { $regex: '^EV', $options: 'i' } }).get()
    expect(idsOf(data)).toEqual(['eva'])
  })

  it('raw $type knows int, double and null', async () => {
    const raw = target.db.collection(people).options({ raw: true } as never)
    expect(idsOf((await raw.where({ age: { $type: 'null' } }).get()).data)).toEqual(['eva'])
    expect(idsOf((await raw.where({ age: { $type: 'int' } }).get()).data)).toEqual(['ann', 'bo', 'cai'])
    expect((await raw.where({ age: { $type: 'double' } }).get()).data).toEqual([])
  })

  it('a pattern under not is refused', async () => {
    expect((await refusal(find({ name: _().not(/^A/ as never) }))).code).toBe('DATABASE_REQUEST_FAILED')
  })

  it('an unknown operator is refused by name', async () => {
    const raw = target.db.collection(people).options({ raw: true } as never)
    const { code, message } = await refusal(raw.where({ age: { $nearby: 1 } }).get())
    expect(code).toBe('DATABASE_REQUEST_FAILED')
    expect(message).toContain('$nearby')
  })

  it('an unknown top-level operator is refused by name', async () => {
    const raw = target.db.collection(people).options({ raw: true } as never)
    expect((await refusal(raw.where({ $xor: [] }).get())).message).toContain('$xor')
  })

  it('count counts what get would find, beyond its limit', async () => {
    const { total } = await target.db.collection(people).where({ tags: 'red' }).count()
    expect(total).toBe(2)
  })
})
