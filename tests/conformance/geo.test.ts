import type { IndexDeclaration } from '../../cloudfunctions/local/emulator/engine/catalog'
import { type Doc, idsOf, onEveryTarget, refusal } from './target'

type Make<Part> = new (parts: readonly Part[]) => object

/** The SDK's declared types know the point only. */
interface Shapes {
  readonly Point: new (longitude: number, latitude: number) => object
  readonly LineString: Make<object>
  readonly Polygon: Make<object>
  readonly MultiPoint: Make<object>
  readonly MultiLineString: Make<object>
  readonly MultiPolygon: Make<object>
}

const PLACES: IndexDeclaration = { name: 'places', keys: [{ name: 'at', direction: '2dsphere' }] }

onEveryTarget('places', (target) => {
  const geo = () => target.db.Geo as unknown as Shapes
  const point = (longitude: number, latitude: number) => new (geo().Point)(longitude, latitude)
  const line = (...positions: [number, number][]) =>
    new (geo().LineString)(positions.map(([longitude, latitude]) => point(longitude, latitude)))
  const square = (west: number, south: number, size: number) =>
    new (geo().Polygon)([
      line(
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ),
    ])
  const _ = () => target.db.command

  let places: string
  beforeAll(async () => {
    places = await target.filled(
      [
        { _id: 'far', at: point(116.5, 39.9), kind: 'shop' },
        { _id: 'gate', at: point(116.4, 39.9), kind: 'gate' },
        { _id: 'next', at: point(116.401, 39.9), kind: 'shop' },
        { _id: 'nowhere', kind: 'shop' },
      ],
      [PLACES],
    )
  })
  const find = async (where: Doc, of = places) =>
    idsOf((await target.db.collection(of).where(where).get()).data)

  const shapes: [string, () => object][] = [
    ['a point', () => point(116.4, 39.9)],
    ['a line', () => line([116.4, 39.9], [116.5, 39.8])],
    ['a polygon', () => square(116, 39, 1)],
    ['several points', () => new (geo().MultiPoint)([point(1, 2), point(3, 4)])],
    ['several lines', () => new (geo().MultiLineString)([line([1, 2], [3, 4]), line([5, 6], [7, 8])])],
    ['several polygons', () => new (geo().MultiPolygon)([square(1, 1, 1), square(5, 5, 1)])],
  ]
  it.each(shapes)('%s comes back as the SDK’s own shape', async (_fact, make) => {
    const name = await target.filled([{ _id: 'x', at: make() as never }])
    const [found] = (await target.db.collection(name).doc('x').get()).data as { at: object }[]
    expect(found?.at).toBeInstanceOf(make().constructor)
    expect(JSON.parse(JSON.stringify(found?.at))).toEqual(JSON.parse(JSON.stringify(make())))
  })

  it('geoNear sorts by distance and leaves out what stands nowhere', async () => {
    expect(await find({ at: _().geoNear({ geometry: point(116.4, 39.9) }) })).toEqual(['gate', 'next', 'far'])
  })

  it('geoNear keeps to its distances, in metres', async () => {
    const between = { geometry: point(116.4, 39.9), minDistance: 50, maxDistance: 100 }
    expect(await find({ at: _().geoNear(between) })).toEqual(['next'])
  })

  it('geoNear joins with other conditions, and a sort goes before the distance', async () => {
    const near = _().geoNear({ geometry: point(116.4, 39.9) })
    expect(await find({ at: near, kind: 'shop' })).toEqual(['next', 'far'])
    const sorted = await target.db.collection(places).where({ at: near }).orderBy('_id', 'asc').limit(2).get()
    expect(idsOf(sorted.data)).toEqual(['far', 'gate'])
  })

  it('geoNear is cut after it was sorted', async () => {
    const near = { at: _().geoNear({ geometry: point(116.6, 39.9) }) }
    expect(idsOf((await target.db.collection(places).where(near).limit(1).get()).data)).toEqual(['far'])
  })

  it('geoNear without a geo index is refused', async () => {
    const name = await target.filled([{ _id: 'x', at: point(1, 1) as never }])
    const { code, message } = await refusal(find({ at: _().geoNear({ geometry: point(1, 1) }) }, name))
    expect(code).toBe('DATABASE_REQUEST_FAILED')
    expect(message).toContain('unable to find index for $geoNear query')
  })

  it('a geo index refuses what is no place', async () => {
    const { code } = await refusal(target.db.collection(places).add({ _id: 'bad', at: { type: 'Point' } }))
    expect(code).toBe('DATABASE_REQUEST_FAILED')
    expect(await find({ _id: 'bad' })).toEqual([])
  })

  it('geoWithin takes what lies in a polygon, or in one of several', async () => {
    expect(await find({ at: _().geoWithin({ geometry: square(116.39, 39.89, 0.02) }) })).toEqual([
      'gate',
      'next',
    ])
    const several = new (geo().MultiPolygon)([square(0, 0, 1), square(116.45, 39.8, 0.2)])
    expect(await find({ at: _().geoWithin({ geometry: several }) })).toEqual(['far'])
  })

  it('geoWithin does not take what is in the hole of a polygon', async () => {
    const ring = (west: number, south: number, size: number) =>
      line(
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      )
    const holed = new (geo().Polygon)([ring(116, 39.5, 1), ring(116.39, 39.89, 0.02)])
    expect(await find({ at: _().geoWithin({ geometry: holed }) })).toEqual(['far'])
  })

  it('geoWithin takes a circle, its radius in radians', async () => {
    const circle = (metres: number) => [point(116.4, 39.9), metres / 6_378_100] as never
    expect(await find({ at: _().geoWithin({ centerSphere: circle(100) } as never) })).toEqual([
      'gate',
      'next',
    ])
    expect(await find({ at: _().geoWithin({ centerSphere: circle(80) } as never) })).toEqual(['gate'])
  })

  it('geoWithin wants the whole of a line inside; geoIntersects is content with a touch', async () => {
    const roads = await target.filled([
      { _id: 'inside', at: line([0.2, 0.2], [0.8, 0.8]) as never },
      { _id: 'across', at: line([0.5, 0.5], [2, 0.5]) as never },
      { _id: 'away', at: line([5, 5], [6, 6]) as never },
    ])
    const area = { geometry: square(0, 0, 1) }
    expect(await find({ at: _().geoWithin(area) }, roads)).toEqual(['inside'])
    expect(await find({ at: _().geoIntersects(area) }, roads)).toEqual(['inside', 'across'])
    expect(await find({ at: _().geoIntersects({ geometry: line([1.5, 0], [1.5, 1]) }) }, roads)).toEqual([
      'across',
    ])
    expect(await find({ at: _().not(_().geoIntersects(area)) }, roads)).toEqual(['away'])
  })

  describe('the stage geoNear', () => {
    const near = async (more: Doc = {}) => {
      const stage = { near: point(116.4, 39.9), spherical: true, distanceField: 'found.metres', ...more }
      const { data } = await target.db
        .collection(places)
        .aggregate()
        .geoNear(stage as never)
        .end()
      return data as { _id: string; found: { metres: number; at?: object } }[]
    }

    it('gives each document its distance in metres', async () => {
      const found = await near()
      expect(idsOf(found as never)).toEqual(['gate', 'next', 'far'])
      expect(found[0]?.found.metres).toBe(0)
      expect(found[1]?.found.metres).toBeCloseTo(85.4, 0)
    })

    it('takes a query, bounds, a limit, a factor and the place that was met', async () => {
      const query = { kind: _().in(['shop']) }
      expect(idsOf((await near({ query })) as never)).toEqual(['next', 'far'])
      expect(idsOf((await near({ minDistance: 1, limit: 1 })) as never)).toEqual(['next'])
      const [first] = await near({
        query,
        maxDistance: 100,
        distanceMultiplier: 0.001,
        includeLocs: 'found.at',
      })
      expect(first?.found.metres).toBeCloseTo(0.0854, 3)
      expect(first?.found.at).toEqual({ type: 'Point', coordinates: [116.401, 39.9] })
    })

    it('comes first or not at all, and match takes no geoNear', async () => {
      const stage = { near: point(1, 1), spherical: true, distanceField: 'd' }
      const late = target.db
        .collection(places)
        .aggregate()
        .limit(1)
        .geoNear(stage as never)
        .end()
      expect((await refusal(late)).message).toContain('first stage')
      const match = { at: _().geoNear({ geometry: point(1, 1) }) }
      const inside = target.db.collection(places).aggregate().match(match).end()
      expect((await refusal(inside)).message).toContain('not allowed')
    })
  })
})
