import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { TestApi } from '../../support/api'
import { type Random, randomFrom } from '../histories/random'
import { realTime, setNow } from '../time'
import { begin, TOGETHER } from './begin'
import { differences } from './differences'
import { act, clock, DAY, type Model, type ModelWish, OFFICE, VERBS } from './model'
import { send } from './send'
import { database, wishOf } from './stored-wish'

const STEPS = 100
const OVER = ['closed', 'rejected', 'withdrawn']
const BEGIN = Date.parse('2026-11-23T02:00:00Z')

export interface WishesFound {
  readonly histories: number
  readonly operations: number
  readonly succeeded: number
  readonly violations: readonly string[]
  /** How often each verb went through, from each state. */
  readonly ways: ReadonlyMap<string, number>
}

/** Random lives of wishes through dispatcher, SDK and emulator, beside a model; the same seed tells the same ones. */
export async function runWishes(api: TestApi, groups: number, seed: number): Promise<WishesFound> {
  const ways = new Map<string, number>()
  const violations: string[] = []
  let [operations, succeeded] = [0, 0]
  try {
    for (let group = 0; group < groups; group += 1) {
      const told = await tellGroup(api, `g${seed}x${group}`, randomFrom(seed * 1_000_003 + group), ways)
      operations += told.operations
      succeeded += told.succeeded
      violations.push(...told.wrong)
    }
  } finally {
    realTime()
  }
  return { histories: groups * TOGETHER, operations, succeeded, violations, ways }
}

async function tellGroup(api: TestApi, name: string, random: Random, ways: Map<string, number>) {
  let now = BEGIN + random.below(200 * 24) * 3_600_000
  setNow(new Date(now))
  const model = await begin(api, name, now)
  const people = [...OFFICE, ...Object.keys(model.members), 'stranger']
  const wrong: string[] = []
  let [operations, succeeded] = [0, 0]
  for (let step = 0; step < STEPS && wrong.length === 0; step += 1) {
    if (random.chance(0.15)) {
      const waited = random.pick([1, 3, 6, 12, 31])
      now += waited * DAY
      setNow(new Date(now))
      await waits(api, model, now)
      wrong.push(...(await differences(api, model)).map((one) => `${name} ${step}, ${waited} days: ${one}`))
      continue
    }
    now += 60_000
    setNow(new Date(now))
    // Mostly what lives, and what is possible, so that lives go on.
    const living = model.wishes.filter(({ state }) => !OVER.includes(state))
    const wish = random.pick(living.length > 0 && random.chance(0.9) ? living : model.wishes)
    const { who, verb } = choose(model, wish, people, random, now)
    const from = wish.state
    const expected = act(model, wish, who, verb, now)
    const answer = await send(api, wish, who, verb, `${name}-${step}`)
    operations += 1
    if (answer) {
      succeeded += 1
      ways.set(`${from} ${verb}`, (ways.get(`${from} ${verb}`) ?? 0) + 1)
    }
    const said = `${name} ${step}, ${from} ${who} ${verb}`
    if (answer !== expected) wrong.push(`${said}: ${answer ? 'went through' : 'was refused'}`)
    wrong.push(...(await differences(api, model)).map((one) => `${said}: ${one}`))
  }
  return { operations, succeeded, wrong }
}

const copyOf = (model: Model): Model => structuredClone(model)

/** Mostly something that the model allows; otherwise anything by anybody. */
function choose(model: Model, wish: ModelWish, people: readonly string[], random: Random, now: number) {
  const any = { who: random.pick(people), verb: random.pick(VERBS) }
  if (random.chance(0.12)) return any
  const possible = people.flatMap((who) =>
    VERBS.filter((verb) => {
      const tried = copyOf(model)
      const same = tried.wishes.find(({ id }) => id === wish.id)
      return same !== undefined && act(tried, same, who, verb, now)
    }).map((verb) => ({ who, verb })),
  )
  // Those that end a life come seldom.
  const lively = possible.filter(({ verb }) => !['withdraw', 'reject', 'refer', 'sendBack'].includes(verb))
  const from = lively.length > 0 && random.chance(0.9) ? lively : possible
  return from.length > 0 ? random.pick(from) : any
}

/** The clock works until nothing of these wishes is due; so does the model. */
async function waits(api: TestApi, model: Model, now: number): Promise<void> {
  for (const wish of model.wishes) clock(model, wish, now, (await wishOf(wish.id))?.dueAt?.getTime() ?? 0)
  for (let tick = 0; tick < 8; tick += 1) {
    await api.tick()
    const limits = await Promise.all(
      model.wishes.map(({ id }) => database().get<DeadlineDoc>('deadlines', `wish_${id}`)),
    )
    if (limits.every((one) => !one?.wakeAt || one.wakeAt.getTime() > now)) return
  }
}
