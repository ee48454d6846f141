import type { MoveConsultationInput } from '@shared/contract/process'
import { missingOf } from '@shared/rules/consultation/guards'
import { transitionOf } from '@shared/rules/consultation/life'

import { factsOf, stepDueAt } from '../../../cloudfunctions/consultations/process-of'
import type { StatementDoc } from '../../../cloudfunctions/store/consultations'
import type { SessionDoc } from '../../../cloudfunctions/store/sessions'
import type { TestApi } from '../../support/api'
import { setNow } from '../time'
import { type Act, chooseAct } from './acts'
import { wrongIn } from './check'
import { consultationOf, docsOf, type Matter, type openMatterReader } from './matter'
import type { Random } from './random'
import { beginHistory } from './start'

const HOUR = 3_600_000
const MOST_ACTS = 12

export interface Told {
  readonly operations: number
  readonly wrong: readonly string[]
}

interface World {
  readonly api: TestApi
  readonly reader: ReturnType<typeof openMatterReader>
  readonly residents: readonly string[]
  /** `from verb` → how often it was taken; `refused CODE` → how often it was said. */
  readonly counts: Map<string, number>
}

/** One random history of one matter, looked at after every step. Stops at the first thing that is wrong. */
export async function tell(world: World, id: string, begin: Date, random: Random): Promise<Told> {
  const { api, reader, residents } = world
  let now = begin
  setNow(now)
  const { evidenceIsOwn } = await beginHistory(api, id, now, random)
  let before = await reader.read(id)
  let operations = 0
  while (operations < MOST_ACTS) {
    operations += 1
    const waits = random.chance(0.22)
    now = new Date(now.getTime() + (waits ? random.pick([6, 30, 80, 200]) * HOUR : 2 * 60_000))
    setNow(now)
    const label = waits ? 'the clock' : ''
    const { after, wrong, said } = waits ? await tick() : await act()
    const found = [...wrong, ...wrongIn(before, after, evidenceIsOwn)]
    if (found.length > 0) return { operations, wrong: found.map((one) => `${id} ${label}${said}: ${one}`) }
    before = after
  }
  return { operations, wrong: [] }

  async function tick() {
    await api.tick()
    return { after: await reader.read(id), wrong: [] as string[], said: '' }
  }

  async function act() {
    const chosen = await withPass(chooseAct(before, residents, now, random), before, world, random)
    const { action, openid, input } = chosen
    const answer = await api.reply(action, input as never, { openid, requestId: `${id}-${operations}-act` })
    const after = await reader.read(id)
    const said = `${openid} ${action} ${JSON.stringify(input).slice(0, 160)}`
    if (!answer.ok) {
      count(world, `refused ${answer.code}`)
      const wrong = answer.code === 'UNEXPECTED' ? ['an unexpected failure'] : []
      return {
        after,
        said,
        wrong: same(before, after) ? wrong : [...wrong, `${answer.code}, and stored something`],
      }
    }
    count(world, action)
    return { after, said, wrong: action === 'consultation.move' ? moveWrong(before, chosen, world, now) : [] }
  }
}

/** A move that succeeded is in the table, and its guards hold when they are asked anew. */
function moveWrong(before: Matter, { input }: Act, world: World, now: Date): string[] {
  const { verb } = input as unknown as MoveConsultationInput
  const was = consultationOf(before)
  const row = transitionOf(was.state, verb)
  if (!row) return [`${verb} from ${was.state} is in no table`]
  count(world, `${was.state} ${verb}`)
  const unanswered = docsOf<StatementDoc>(before, 'statements').filter(
    ({ state, answerId }) => state === 'public' && !answerId,
  ).length
  const missing = missingOf(row.guards, { facts: factsOf(was), now, unanswered, stepDueAt: stepDueAt(was) })
  return missing.map((one) => `${verb} went through without ${one}`)
}

/** Most come with what stands on the host's screen. */
async function withPass(act: Act, matter: Matter, { api }: World, random: Random): Promise<Act> {
  const session = docsOf<SessionDoc>(matter, 'sessions').find(({ state }) => state === 'gathering')
  if (act.action !== 'session.checkIn' || !session || random.chance(0.2)) return act
  const screen = await api.reply('session.host', { sessionId: session._id }, { openid: 'wang' })
  if (!screen.ok) return act
  const { pass, scene } = screen.data
  return { ...act, input: { ...act.input, sessionId: session._id, pass: pass ?? '', token: scene ?? '' } }
}

const count = ({ counts }: World, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)

function same(one: Matter, other: Matter): boolean {
  return one.size === other.size && [...one].every(([key, text]) => other.get(key) === text)
}
