import { type Doc, onEveryTarget, refusal } from './target'

onEveryTarget('update commands', (target) => {
  let things: string
  let made = 0
  beforeAll(async () => {
    things = await target.collection()
  })

  const _ = () => target.db.command
  const collection = () => target.db.collection(things)

  async function kept(before: Doc): Promise<string> {
    const id = `thing${made++}`
    await collection().add({ _id: id, ...before })
    return id
  }
  async function read(id: string): Promise<Doc | undefined> {
    const { data } = await collection().doc(id).get()
    const { _id, ...rest } = (data[0] ?? {}) as Doc
    return rest
  }
  async function after(before: Doc, update: Doc): Promise<Doc | undefined> {
    const id = await kept(before)
    await collection().doc(id).update(update)
    return read(id)
  }

  const facts: [string, Doc, () => Doc, Doc][] = [
    ['a plain value sets', { a: 1 }, () => ({ a: 2, b: 'x' }), { a: 2, b: 'x' }],
    [
      'a nested object sets only the fields it names',
      { a: { b: 1, c: 2 } },
      () => ({ a: { b: 9 } }),
      { a: { b: 9, c: 2 } },
    ],
    [
      'set replaces the whole object',
      { a: { b: 1, c: 2 } },
      () => ({ a: _().set({ b: 9 }) }),
      { a: { b: 9 } },
    ],
    ['a dotted path makes the objects on its way', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
    ['a position sets one element', { a: [1, 2, 3] }, () => ({ 'a.1': 9 }), { a: [1, 9, 3] }],
    [
      'a position beyond the end fills with null',
      { a: [1] },
      () => ({ 'a.3': 4 }),
      { a: [1, null, null, 4] },
    ],
    ['a field of one element', { a: [{ b: 1 }] }, () => ({ 'a.0.b': 2 }), { a: [{ b: 2 }] }],
    ['$[] changes every element', { a: [1, 2] }, () => ({ 'a.$[]': _().inc(10) }), { a: [11, 12] }],
    ['remove takes the field away', { a: 1, b: 2 }, () => ({ a: _().remove() }), { b: 2 }],
    [
      'remove of a position leaves null',
      { a: [1, 2, 3] },
      () => ({ 'a.1': _().remove() }),
      { a: [1, null, 3] },
    ],
    ['inc', { n: 1 }, () => ({ n: _().inc(4) }), { n: 5 }],
    ['inc of a missing field starts at 0', {}, () => ({ n: _().inc(-2) }), { n: -2 }],
    ['inc of floats is double arithmetic', { n: 0.1 }, () => ({ n: _().inc(0.2) }), { n: 0.1 + 0.2 }],
    ['inc of a nested field', { a: { n: 1 } }, () => ({ a: { n: _().inc(1) } }), { a: { n: 2 } }],
    ['mul', { n: 3 }, () => ({ n: _().mul(4) }), { n: 12 }],
    ['mul of a missing field gives 0', {}, () => ({ n: _().mul(4) }), { n: 0 }],
    ['max keeps the greater', { n: 3, m: 3 }, () => ({ n: _().max(5), m: _().max(1) }), { n: 5, m: 3 }],
    ['min keeps the lesser', { n: 3, m: 3 }, () => ({ n: _().min(5), m: _().min(1) }), { n: 3, m: 1 }],
    ['rename', { a: 1 }, () => ({ a: _().rename('b') }), { b: 1 }],
    ['bit', { n: 12 }, () => ({ n: _().bit({ and: 10 } as never) }), { n: 8 }],
    ['push one', { a: [1] }, () => ({ a: _().push(2) }), { a: [1, 2] }],
    ['push several', { a: [1] }, () => ({ a: _().push([2, 3]) }), { a: [1, 2, 3] }],
    ['push onto a missing field makes the array', {}, () => ({ a: _().push(1) }), { a: [1] }],
    ['push an object', { a: [] }, () => ({ a: _().push({ b: 1 }) }), { a: [{ b: 1 }] }],
    [
      'push at a position',
      { a: [1, 4] },
      () => ({ a: _().push({ each: [2, 3], position: 1 }) }),
      { a: [1, 2, 3, 4] },
    ],
    [
      'push, sort and slice',
      { a: [5, 1] },
      () => ({ a: _().push({ each: [4, 2], sort: -1, slice: 3 }) }),
      { a: [5, 4, 2] },
    ],
    [
      'push sorted by a field',
      { a: [{ n: 2 }] },
      () => ({ a: _().push({ each: [{ n: 1 }], sort: { n: 1 } } as never) }),
      { a: [{ n: 1 }, { n: 2 }] },
    ],
    [
      'push with a negative slice keeps the last',
      { a: [1, 2] },
      () => ({ a: _().push({ each: [3], slice: -2 }) }),
      { a: [2, 3] },
    ],
    ['pop', { a: [1, 2, 3] }, () => ({ a: _().pop() }), { a: [1, 2] }],
    ['shift', { a: [1, 2, 3] }, () => ({ a: _().shift() }), { a: [2, 3] }],
    ['unshift', { a: [3] }, () => ({ a: _().unshift([1, 2]) }), { a: [1, 2, 3] }],
    ['pull a value', { a: [1, 2, 1] }, () => ({ a: _().pull(1) }), { a: [2] }],
    ['pull by in', { a: [1, 2, 3] }, () => ({ a: _().pull(_().in([1, 3])) }), { a: [2] }],
    ['pull by gte', { a: [1, 2, 3] }, () => ({ a: _().pull(_().gte(2)) }), { a: [1] }],
    [
      'pull by fields',
      { a: [{ b: 1, c: 1 }, { b: 2 }] },
      () => ({ a: _().pull({ b: 1 }) }),
      { a: [{ b: 2 }] },
    ],
    [
      'pull by a condition on a field',
      { a: [{ b: 1 }, { b: 5 }] },
      () => ({ a: _().pull({ b: _().gt(2) }) }),
      { a: [{ b: 1 }] },
    ],
    ['pullAll', { a: [1, 2, 3, 2] }, () => ({ a: _().pullAll([2, 3]) }), { a: [1] }],
    ['addToSet adds once', { a: [1] }, () => ({ a: _().addToSet(1) }), { a: [1] }],
    [
      'addToSet adds what is new',
      { a: [{ b: 1 }] },
      () => ({ a: _().addToSet({ b: 2 }) }),
      { a: [{ b: 1 }, { b: 2 }] },
    ],
    [
      'removing from what is missing changes nothing',
      { b: 1 },
      () => ({ a: _().pull(1), c: _().pop(), d: _().remove() }),
      { b: 1 },
    ],
    [
      'commands on one nested object combine',
      { s: { n: 1, l: [1] } },
      () => ({ s: { n: _().inc(1), l: _().push(2) } }),
      { s: { n: 2, l: [1, 2] } },
    ],
  ]
  it.each(facts)('%s', async (_fact, before, update, expected) => {
    expect(await after(before, update())).toEqual(expected)
  })

  const refused: [string, Doc, () => Doc][] = [
    ['inc on a text', { n: 'x' }, () => ({ n: _().inc(1) })],
    ['push onto a number', { a: 1 }, () => ({ a: _().push(1) })],
    ['a field inside a number', { a: 1 }, () => ({ 'a.b': 1 })],
    ['a name inside an array', { array: [] }, () => ({ 'array.foo': 1 })],
    ['two commands on one path', { a: { b: 1 } }, () => ({ a: _().set({}), 'a.b': _().inc(1) })],
  ]
  it.each(refused)('refuses %s, and changes nothing', async (_fact, before, update) => {
    const id = await kept(before)
    expect((await refusal(collection().doc(id).update(update()))).code).toBe('DATABASE_REQUEST_FAILED')
    expect(await read(id)).toEqual(before)
  })

  it('an unknown update operator is refused by name', async () => {
    const id = await kept({ a: 1 })
    const raw = collection()
      .options({ raw: true } as never)
      .doc(id)
    const { code, message } = await refusal(raw.update({ $double: { a: 1 } }))
    expect(code).toBe('DATABASE_REQUEST_FAILED')
    expect(message).toContain('$double')
  })

  it('the $ position is the first element the query matched', async () => {
    const id = await kept({
      kind: 'list',
      a: [
        { k: 'x', n: 1 },
        { k: 'y', n: 1 },
        { k: 'y', n: 1 },
      ],
    })
    await collection().where({ _id: id, 'a.k': 'y' }).update({ 'a.$.n': 7 })
    expect(await read(id)).toMatchObject({ a: [{ n: 1 }, { n: 7 }, { n: 1 }] })
  })

  describe('counts', () => {
    it('update counts documents that changed', async () => {
      const id = await kept({ n: 1 })
      expect((await collection().doc(id).update({ n: 2 })).updated).toBe(1)
      expect((await collection().doc(id).update({ n: 2 })).updated).toBe(0)
      expect((await collection().doc('nobody').update({ n: 2 })).updated).toBe(0)
    })

    it('where().update() changes all matches, or one with multiple: false', async () => {
      await Promise.all([1, 2, 3].map((n) => kept({ kind: 'many', n })))
      expect((await collection().where({ kind: 'many' }).update({ seen: true })).updated).toBe(3)
      const single = collection()
        .where({ kind: 'many' })
        .options({ multiple: false } as never)
      expect((await single.update({ first: true })).updated).toBe(1)
    })

    it('where().remove() removes all matches and ignores skip', async () => {
      await Promise.all([1, 2, 3, 4].map((n) => kept({ kind: 'gone', n })))
      const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
      expect((await collection().where({ kind: 'gone' }).orderBy('n', 'asc').skip(3).remove()).deleted).toBe(
        4,
      )
      warn.mockRestore()
    })

    it('doc().remove() of a missing document deletes 0', async () => {
      expect((await collection().doc('nobody').remove()).deleted).toBe(0)
    })

    it('set() makes a missing document and tells its id', async () => {
      const first = await collection().doc('made').set({ a: 1, b: 2 })
      expect(first).toMatchObject({ updated: 0, upsertedId: 'made' })
    })

    it('set() replaces the whole document, and identical content counts as updated', async () => {
      const id = await kept({ a: 1, b: 2 })
      expect((await collection().doc(id).set({ a: 1 })).updated).toBe(1)
      expect(await read(id)).toEqual({ a: 1 })
      expect((await collection().doc(id).set({ a: 1 })).updated).toBe(1)
    })
  })

  describe('updateAndReturn', () => {
    const updateAndReturn = (where: Doc, data: Doc) =>
      (collection().where(where) as unknown as { updateAndReturn(d: Doc): Promise<Doc> }).updateAndReturn(
        data,
      )

    it('returns the new document of the first match only', async () => {
      const id = await kept({ kind: 'ticket', n: 1 })
      await kept({ kind: 'ticket', n: 1 })
      expect(await updateAndReturn({ kind: 'ticket' }, { n: _().inc(1) })).toMatchObject({
        updated: 1,
        doc: { _id: id, n: 2 },
      })
    })
    it('counts a match that did not change', async () => {
      await kept({ kind: 'same', n: 1 })
      expect((await updateAndReturn({ kind: 'same' }, { n: 1 })).updated).toBe(1)
    })
    it('gives no document when nothing matches', async () => {
      expect(await updateAndReturn({ kind: 'nowhere' }, { n: 1 })).toMatchObject({ updated: 0, doc: null })
    })
  })
})
