import { type Doc, refusal, useEmulator } from './target'

/** What the SDK can send and the local store does not know: said aloud, never answered wrongly. */
describe('what the emulator refuses', () => {
  const { target } = useEmulator()
  let name: string
  beforeAll(async () => {
    name = await target.filled([
      {
        _id: 'x',
        text: '长椅',
        at: {
          type: 'LineString',
          coordinates: [
            [1, 1],
            [2, 2],
          ],
        },
      },
    ])
  })
  const collection = () => target.db.collection(name)
  const raw = (query: Doc) => collection().options({ raw: true }).where(query).get()

  const refused: [string, () => Promise<unknown>, string][] = [
    ['a text search: there is no text index', () => raw({ $text: { $search: '长椅' } }), '$text'],
    ['text() of the SDK, which loses its $text', () => raw({ $search: '长椅' }), '$search'],
    ['a script', () => raw({ $where: 'true' }), '$where'],
    ['flat coordinates', () => raw({ at: { $near: [1, 1] } }), '$near'],
    [
      'the score of a text search',
      () => {
        const { meta } = target.db.command.aggregate as unknown as { meta(what: string): object }
        return collection()
          .aggregate()
          .project({ score: meta('textScore') })
          .end()
      },
      '$meta',
    ],
  ]
  it.each(refused)('%s', async (_fact, call, named) => {
    const { code, message } = await refusal(call())
    expect(['DATABASE_REQUEST_FAILED', 'EMULATOR_UNSUPPORTED']).toContain(code)
    expect(message).toContain(named)
  })

  it.each([
    '$numberDecimal',
    '$binary',
    '$timestamp',
    '$minKey',
    '$maxKey',
  ])('the value type %s', async (type) => {
    const { code, message } = await refusal(raw({ a: { [type]: '1' } }))
    expect(code).toBe('EMULATOR_UNSUPPORTED')
    expect(message).toContain(type)
  })
})
