import { type Doc, onEveryTarget, refusal } from './target'

onEveryTarget('values', (target) => {
  let kept: string
  beforeAll(async () => {
    kept = await target.collection()
  })
  const collection = () => target.db.collection(kept)

  async function roundTrip(value: unknown): Promise<unknown> {
    const { id } = (await collection().add({ value })) as unknown as { id: string }
    return ((await collection().doc(id).get()).data[0] as Doc).value
  }

  const same: [string, unknown][] = [
    ['an integer', 42],
    ['a negative integer', -1],
    ['the largest 32-bit integer', 2 ** 31 - 1],
    ['a long', 2 ** 40],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['a double', 0.1],
    ['a very large double', 1.5e300],
    ['infinity', Number.POSITIVE_INFINITY],
    ['null', null],
    ['true', true],
    ['an empty text', ''],
    ['Chinese, an emoji and a quote', '红色驿站 🏠 "七议五不议" \\ \n'],
    ['a text that looks like EJSON', '{"$numberInt":"5"}'],
    ['a 24-hex text', '0123456789abcdef01234567'],
    ['a date', new Date('2024-02-29T12:34:56.789Z')],
    ['a date before 1970', new Date(-86_400_000)],
    ['an empty object', {}],
    ['an empty array', []],
    ['nested arrays and objects', { a: [{ b: [1, [2, { c: null }]] }] }],
    ['a field name that ends with a dot', { 'key.': 1 }],
    ['fields that look like positions', { 0: 'a', 10: 'b' }],
  ]
  it.each(same)('%s comes back as it went', async (_fact, value) => {
    expect(await roundTrip(value)).toEqual(value)
  })

  it('NaN comes back as NaN', async () => {
    expect(await roundTrip(Number.NaN)).toBeNaN()
  })

  it('a date inside arrays and objects stays a date', async () => {
    const at = new Date('2030-01-01T00:00:00Z')
    expect(await roundTrip({ list: [{ at }] })).toEqual({ list: [{ at }] })
  })

  it('undefined fields are not kept', async () => {
    expect(await roundTrip({ a: undefined, b: 1 })).toEqual({ b: 1 })
  })

  it('a point keeps its coordinates', async () => {
    const point = (await roundTrip(new target.db.Geo.Point(114.5, 38))) as {
      longitude: number
      latitude: number
    }
    expect(point).toMatchObject({ longitude: 114.5, latitude: 38 })
  })

  describe('serverDate', () => {
    const near = (date: unknown, offset = 0) =>
      Math.abs((date as Date).getTime() - Date.now() - offset) < 60_000

    it('is the time of the server', async () => {
      expect(near(await roundTrip(target.db.serverDate()))).toBe(true)
    })
    it('takes an offset of more than 32 bits', async () => {
      const offset = 2 ** 33
      expect(near(await roundTrip(target.db.serverDate({ offset })), offset)).toBe(true)
    })
    it('works nested, and in arrays', async () => {
      const value = (await roundTrip({ a: [{ at: target.db.serverDate() }] })) as { a: { at: Date }[] }
      expect(near(value.a[0]?.at)).toBe(true)
    })
    it('works in update, and in push', async () => {
      const { id } = (await collection().add({ log: [] })) as unknown as { id: string }
      await collection()
        .doc(id)
        .update({ at: target.db.serverDate(), log: target.db.command.push([{ at: target.db.serverDate() }]) })
      const doc = (await collection().doc(id).get()).data[0] as { at: Date; log: { at: Date }[] }
      expect(near(doc.at) && near(doc.log[0]?.at)).toBe(true)
    })
  })

  describe('ids', () => {
    it('a missing _id is made by the server, as a text', async () => {
      const { id } = (await collection().add({ a: 1 })) as unknown as { id: string }
      expect(id).toMatch(/^[0-9a-f]{24,}$/)
    })
    it('a number may be an _id', async () => {
      await collection().add({ _id: 7, a: 1 })
      expect(
        (
          await collection()
            .doc(7 as never)
            .get()
        ).data,
      ).toEqual([{ _id: 7, a: 1 }])
      expect((await collection().doc('7').get()).data).toEqual([])
    })
    it('several documents give several ids, in order', async () => {
      const { ids } = (await collection().add([{ _id: 'p' }, { _id: 'q' }] as never)) as unknown as {
        ids: string[]
      }
      expect(ids).toEqual(['p', 'q'])
    })
    it('an ObjectId comes back as plain hex', async () => {
      const hex = '0123456789abcdef01234568'
      const { id } = (await collection().add({
        _id: new (target.db.ObjectId as never as new (o: Doc) => unknown)({ id: hex }),
        ref: 1,
      })) as unknown as { id: unknown }
      expect(id).toBe(hex)
      const { data } = await collection().where({ ref: 1 }).get()
      expect((data[0] as Doc)._id).toBe(hex)
    })
    it('a 24-hex text is not an ObjectId', async () => {
      expect((await collection().doc('0123456789abcdef01234568').get()).data).toEqual([])
    })
  })

  it('$ fields are refused at any depth', async () => {
    expect((await refusal(collection().add({ $a: 1 }))).code).toBe('DATABASE_REQUEST_FAILED')
    expect((await refusal(collection().add({ a: { b: [{ $c: 1 }] } }))).code).toBe('DATABASE_REQUEST_FAILED')
  })
})
