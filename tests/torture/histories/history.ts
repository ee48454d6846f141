import type { MoveConsultationInput } from '@shared/contract/process'
import { isOver, type Transition, transitionOf } from '@shared/rules/consultation/life'

import type { TestApi } from '../../support/api'
import type { Act } from './acts/act'
import { chooseAct } from './acts/choose'
import { missingNow } from './acts/moves'
import { misattended, miscounted, missummed, mistallied, unlooked } from './checks/counts'
import { changedEvidence } from './checks/evidence'
import { behind, skipped, stuck } from './checks/process'
import { wronglyShown } from './checks/shown'
import { mismanaged, unkeyed } from './checks/work'
import type { Matter } from './matter'
import { RESIDENTS } from './people'
import type { Random } from './random'

/** What somebody tries with a matter that is over. */
const ACTS_AFTERWARDS = 2

/** One random history of one matter, looked at after every step. Its teller stops at the first thing that is wrong. */
export interface History {
  readonly id: string
  readonly random: Random
  readonly aim: Transition
  matter: Matter
  acts: number
  left: number
  readonly seats: { sessionId: string; code: string }[]
  readonly wrong: string[]
}

export const newHistory = (
  id: string,
  random: Random,
  aim: Transition,
  matter: Matter,
  left: number,
): History => ({
  id,
  random,
  aim,
  matter,
  acts: 0,
  left,
  seats: [],
  wrong: [],
})

export const isTold = ({ wrong, left }: History): boolean => wrong.length > 0 || left <= 0

/** How often each way of the table was taken, each action succeeded and each code was said. */
export type Counts = Map<string, number>
export const count = (counts: Counts, what: string): void =>
  void counts.set(what, (counts.get(what) ?? 0) + 1)

/** Somebody does something; what is wrong afterwards is kept with the history. */
export async function actOnce(
  history: History,
  api: TestApi,
  now: Date,
  read: () => Promise<ReadonlyMap<string, Matter>>,
  counts: Counts,
): Promise<ReadonlyMap<string, Matter>> {
  const { id, random, aim, matter: before, seats } = history
  const chosen = chooseAct({ api, matter: before, now, random, aim, seats })
  const { action, openid, input } = chosen
  history.acts += 1
  history.left = isOver(before.consultation.state)
    ? Math.min(history.left - 1, ACTS_AFTERWARDS)
    : history.left - 1
  const answer = await api.reply(action, input as never, { openid, requestId: `${id}-${history.acts}-act` })
  const all = await read()
  const after = all.get(id) as Matter
  const wrong = generalWrongs(before, after, false)
  if (answer.ok) {
    count(counts, action)
    if (action === 'session.keepSeat')
      seats.push({ sessionId: String(input.sessionId), code: (answer.data as { code: string }).code })
    if (action === 'consultation.move') wrong.push(...moveWrong(before, after, chosen, now, counts))
  } else {
    count(counts, `refused ${answer.code}`)
    if (answer.code === 'UNEXPECTED') wrong.push('an unexpected failure')
    if (!before.same(after)) wrong.push(`${answer.code}, and stored something`)
  }
  settle(history, after, wrong, `${openid} ${action} ${JSON.stringify(input).slice(0, 200)}`)
  return all
}

/** The clock has worked. Now and then a neighbour looks. */
export async function lookAfterTick(history: History, after: Matter, api: TestApi): Promise<void> {
  const { random, matter: before } = history
  const wrong = [
    ...generalWrongs(before, after, true),
    ...missummed(after),
    ...behind(after),
    ...(random.chance(0.25) ? await wronglyShown(api, after, random.pick(RESIDENTS)) : []),
  ]
  settle(history, after, wrong, 'the clock')
}

const generalWrongs = (before: Matter, after: Matter, clockHasWorked: boolean): string[] => [
  ...stuck(after),
  ...skipped(before, after),
  ...changedEvidence(before, after),
  ...miscounted(after),
  ...mistallied(after, clockHasWorked),
  ...misattended(after),
  ...mismanaged(after),
  ...unkeyed(before, after),
  ...unlooked(after),
]

function settle(history: History, after: Matter, wrong: readonly string[], said: string): void {
  const { id, acts, matter } = history
  history.wrong.push(
    ...wrong.map((one) => `${id} act ${acts}, ${matter.consultation.state}, ${said}: ${one}`),
  )
  history.matter = after
}

/** A move that succeeded is in the table, its guards hold when they are asked anew, and it is told as it was. */
function moveWrong(before: Matter, after: Matter, { input }: Act, now: Date, counts: Counts): string[] {
  const { verb } = input as unknown as MoveConsultationInput
  const { state } = before.consultation
  const row = transitionOf(state, verb)
  if (!row) return [`${verb} from ${state} is in no table`]
  count(counts, `${state} ${verb}`)
  const last = after.consultation.process?.moves.at(-1)
  return [
    ...(missingNow(before, verb, now) ?? []).map((one) => `${verb} went through without ${one}`),
    ...(last?.verb === verb && last.from === state && last.to === after.consultation.state
      ? []
      : [`${verb} is told as ${last?.verb} from ${last?.from} to ${last?.to}`]),
  ]
}
