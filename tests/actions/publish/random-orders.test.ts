import fc from 'fast-check'

import { startTestApi, type TestApi } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { jpeg } from '../../support/pictures'
import { neighbour, takePhoto } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, aConsultation, load, storeConsultation } from '../../support/world'

type Verdict = 'pass' | 'review' | 'risky'
type Mood = Verdict | 'error' | 'late'

/** What WeChat really answered: the test's own record, apart from everything the product keeps. */
const wechat = {
  mood: 'pass' as Mood,
  passed: new Set<string>(),
  /** Trace ids by the file that was to be checked. */
  traces: new Map<string, string[]>(),
  photosPassed: new Set<string>(),
}
let made = 0

const wxOpenApi = {
  'security.msgSecCheck': async ({ content }: Readonly<Record<string, unknown>>) => {
    const { mood } = wechat
    if (mood === 'error') return { errcode: -1, errmsg: 'system error' }
    if (mood === 'late') await new Promise((resolve) => setTimeout(resolve, 120))
    const suggest = mood === 'late' ? 'pass' : mood
    if (mood === 'pass') wechat.passed.add(String(content))
    return { errcode: 0, errmsg: 'ok', result: { suggest, label: 100 }, trace_id: `text-${made++}` }
  },
  'security.mediaCheckAsync': ({ media_url: url }: Readonly<Record<string, unknown>>) => {
    if (wechat.mood === 'error') return { errcode: -1, errmsg: 'system error' }
    const file = new URL(String(url)).pathname
    const trace = `photo-trace-${made++}`
    wechat.traces.set(file, [...(wechat.traces.get(file) ?? []), trace])
    return { errcode: 0, errmsg: 'ok', trace_id: trace }
  },
}

const pushOf = (trace: string, suggest: Verdict) => ({
  MsgType: 'event',
  Event: 'wxa_media_check',
  trace_id: trace,
  version: 2,
  errcode: 0,
  result: { suggest, label: 100 },
})

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ wxOpenApi })
  Object.assign(process.env, { CONTENT_CHECK_MS: '60' })
  jest.spyOn(console, 'error').mockImplementation(() => {})
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  await load(api, 'compounds', [aCompound()])
})
afterAll(async () => {
  realTime()
  await api.close()
})

interface Intent {
  readonly openid: string
  readonly requestId: string
  readonly text: string
  readonly withPhoto: boolean
  /** A phone that sends once, and is switched off whatever comes back. */
  readonly once: boolean
  photoId?: string
  answered: boolean
}

interface World {
  readonly consultationId: string
  readonly intents: readonly Intent[]
}

let worlds = 0
async function newWorld(): Promise<World> {
  const n = worlds++
  const consultationId = `cs-random-${n}`
  await storeConsultation(api, aConsultation({ _id: consultationId }), [])
  const people = [`a${n}`, `b${n}`]
  for (const openid of people) await neighbour(api, openid)
  Object.assign(wechat, { mood: 'pass' })
  const intents = people.flatMap((openid, p) =>
    [true, false].map((withPhoto, i) => ({
      openid,
      requestId: `intent-${n}-${p}-${i}`,
      text: `第${n}回第${p}人第${i}句`,
      withPhoto,
      once: p === 1,
      answered: false,
    })),
  )
  return { consultationId, intents }
}

interface Kill {
  readonly nth: number
  readonly point: 'before' | 'after'
}

/** Runs something while the platform dies at its n-th request, and comes back afterwards. */
async function dying(kill: Kill | undefined, work: () => Promise<unknown>): Promise<void> {
  if (kill) await api.control.setFaults({ faults: [{ ...kill, effect: 'down' }] })
  try {
    await work()
  } catch {
    // Whoever asked sees an error, and sends again or does not.
  }
  if (kill) await api.control.setFaults({ faults: [] })
}

async function snap(intent: Intent): Promise<void> {
  if (intent.withPhoto) intent.photoId ??= await takePhoto(api, intent.openid, jpeg())
}

async function say({ consultationId }: World, intent: Intent): Promise<void> {
  await snap(intent)
  const { openid, requestId, text, photoId } = intent
  const input = { consultationId, text, photoIds: photoId ? [photoId] : [] }
  const answer = await api.reply('statement.say', input, { openid, requestId })
  if (answer.ok) intent.answered = true
}

interface Photo {
  readonly _id: string
  readonly fileId: string | null
  readonly traceId: string | null
}
const photoOf = async ({ photoId }: Intent) =>
  (await stored<Photo>('photos')).find(({ _id }) => _id === photoId)

/** WeChat's push about an intent's photo: only the trace that the product waits for can be a real answer. */
async function push(intent: Intent, verdict: Verdict): Promise<void> {
  const photo = await photoOf(intent)
  if (!photo?.traceId || !photo.fileId) return
  if (verdict === 'pass') wechat.photosPassed.add(photo._id)
  await api.push(pushOf(photo.traceId, verdict))
}

type Step = (world: World) => Promise<void>
const which = fc.nat({ max: 3 })
const kill = fc.option(
  fc.record({ nth: fc.integer({ min: 1, max: 30 }), point: fc.constantFrom('before', 'after') }),
  {
    nil: undefined,
  },
) as fc.Arbitrary<Kill | undefined>
const verdict = fc.constantFrom<Verdict>('pass', 'pass', 'review', 'risky')
const on = (world: World, index: number, work: (intent: Intent) => Promise<unknown>) => {
  const intent = world.intents[index]
  return intent ? work(intent) : Promise.resolve()
}

const step: fc.Arbitrary<readonly [name: string, run: Step]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(which, kill)
      .map(
        ([i, k]) =>
          [
            `say ${i} ${JSON.stringify(k)}`,
            (w: World) => dying(k, () => on(w, i, (one) => say(w, one))),
          ] as const,
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(which, kill)
      .map(
        ([i, k]) => [`snap ${i} ${JSON.stringify(k)}`, (w: World) => dying(k, () => on(w, i, snap))] as const,
      ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(which, verdict, kill)
      .map(
        ([i, v, k]) =>
          [
            `push ${i} ${v} ${JSON.stringify(k)}`,
            (w: World) => dying(k, () => on(w, i, (one) => push(one, v))),
          ] as const,
      ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Mood>('pass', 'pass', 'review', 'risky', 'error', 'late').map(
      (mood) =>
        [
          `mood ${mood}`,
          async () => {
            wechat.mood = mood
          },
        ] as const,
    ),
  },
  {
    weight: 3,
    arbitrary: kill.map((k) => [`tick ${JSON.stringify(k)}`, () => dying(k, () => api.tick())] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(2, 20, 61, 125)
      .map((minutes) => [`later ${minutes}`, async () => minutesLater(minutes)] as const),
  },
  {
    weight: 1,
    arbitrary: fc.constant([
      'forged',
      async () => void (await api.push(pushOf('photo-trace-forged', 'pass'))),
    ] as const),
  },
)

interface Statement {
  readonly _id: string
  readonly text: string
  readonly state: string
  readonly photoIds: readonly string[]
  readonly consultationId: string
}
const statementsOf = async ({ consultationId }: World) =>
  (await stored<Statement>('statements')).filter((one) => one.consultationId === consultationId)

async function cardsOf({ consultationId }: World) {
  return (await api.call('consultation.page', { consultationId })).cards
}

/** At every moment, whatever has happened. */
async function holds(world: World): Promise<void> {
  const statements = await statementsOf(world)
  for (const card of await cardsOf(world)) {
    const intent = world.intents.find(({ text }) => text === card.text)
    expect(wechat.passed).toContain(card.text)
    if (intent?.photoId) expect(wechat.photosPassed).toContain(intent.photoId)
  }
  for (const { text, answered } of world.intents) {
    const said = statements.filter((one) => one.text === text).length
    expect(said).toBeLessThanOrEqual(1)
    if (answered) expect(said).toBe(1)
  }
}

/** In the end, when the platform is well again, the clock has run and every phone that got no answer and is not switched off has sent again. */
async function endsWell(world: World): Promise<void> {
  wechat.mood = 'pass'
  for (const intent of world.intents) if (!intent.answered && !intent.once) await say(world, intent)
  for (let i = 0; i < 3; i += 1) {
    minutesLater(125)
    await api.tick()
  }
  await holds(world)
  const statements = await statementsOf(world)
  const cards = (await cardsOf(world)).map(({ text }) => text)
  for (const { text, openid, once, answered } of world.intents) {
    const said = statements.find((one) => one.text === text)
    // She died over it before anything was written, and never came back: there is nothing to lose.
    if (!said && once && !answered) continue
    const state = said?.state ?? 'lost'
    expect(['public', 'held', 'refused']).toContain(state)
    expect(cards.filter((one) => one === text)).toHaveLength(state === 'public' ? 1 : 0)
    const mine = await api.call('statement.mine', { consultationId: world.consultationId }, { openid })
    expect(mine.statements.filter((one) => one.text === text)).toHaveLength(1)
  }
}

it('is never public before a pass, never lost and never double, in any order of what can happen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const world = await newWorld()
      for (const [, run] of steps) {
        await run(world)
        await holds(world)
      }
      await endsWell(world)
    }),
    { numRuns: Number(process.env.RANDOM_ORDERS ?? 25), endOnFailure: true },
  )
}, 600_000)
