import { randomUUID } from 'node:crypto'

import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import type { WireReply } from '@shared/contract/wire'

import type { FixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import type { Ids } from '../looks/world'
import { httpPost } from '../support/http-post'

export interface Stack {
  readonly url: string
  readonly guide: FixtureGuide
  /** Where the compounds are vacant: the code as the deployment prints it. */
  readonly firstAdminCode: string
  /** With `looks`: what pages are opened with. */
  readonly ids: Ids
  /** `wx.cloud.callFunction` as a person. */
  callAs(persona: string): (call: { readonly name: string; readonly data: unknown }) => Promise<unknown>
  /** One action by that door, which must succeed; over HTTP as nobody without a persona. */
  ask<Name extends ActionName>(action: Name, input: InputOf<Name>, persona?: string): Promise<OutputOf<Name>>
  /** As if a request had waited so long without a word; says whose desk it lies on by then. */
  neglect(requestId: string, waited: Waited): Promise<string>
  /** The clock works once: what has been written reaches lists and pages. */
  tick(): Promise<void>
  close(): Promise<void>
}

/** More than four duty hours; more than two working days; more than five. */
export type Waited = 'fourHours' | 'twoDays' | 'fiveDays'

/** What the process beside it is asked, a line each; it answers in turn. */
export type Ask =
  | { readonly do: 'start'; readonly wishes: StackWishes }
  | { readonly do: 'neglect'; readonly requestId: string; readonly waited: Waited }
  | { readonly do: 'end' }

export interface Told {
  readonly value?: unknown
  readonly failed?: string
}

export type Started = Pick<Stack, 'url' | 'guide' | 'firstAdminCode' | 'ids'>

/** What a test wants of its local cloud besides the small fixture. */
export interface StackWishes {
  /** Serves the built web app too: `dist/h5` must be there. */
  readonly h5?: boolean
  /** The templates of subscription messages, as the variable says them. */
  readonly templates?: string
  /** Instead of the fixture two compounds where nobody is in office, and the code that makes the first admin. */
  readonly vacant?: boolean
  /** On the spot in the 三无小区 the doors are open: `session1`, about its liveliest matter. */
  readonly gathering?: boolean
  /** There, too, two matters that were sat over, with two proposals each: `cs-talk1` and `cs-talk2`. */
  readonly talked?: boolean
  /** The neighbours of the sign-in page took part in what is worked at and rated in their compound. */
  readonly tookPart?: boolean
  /** Everything that a page may be about, as `npm run looks` has it; no other wish counts then. */
  readonly looks?: boolean
  /** The open compound of 5,000 households stands beside the fixture; `open-butler` and `open-secretary` are its office. */
  readonly open?: boolean
  /** The fixture as it was so many days ago: what was still open then may be over. */
  readonly daysAgo?: number
}

const ASK_STACK = Symbol.for('ysl.askStack')
type AskStack = (line: string) => Promise<string>

/** One line to the process beside this worker, and its line back. */
async function tell(ask: Ask): Promise<unknown> {
  const askStack = (globalThis as Record<symbol, unknown>)[ASK_STACK] as AskStack
  const { value, failed } = JSON.parse(await askStack(JSON.stringify(ask))) as Told
  if (failed !== undefined) throw new Error(failed)
  return value
}

/** The real local cloud, beside the test, never inside its page-like world. */
export async function startStack(wishes: StackWishes = {}): Promise<Stack> {
  const { url, guide, firstAdminCode, ids } = (await tell({ do: 'start', wishes })) as Started

  const tokens = new Map<string, Promise<string>>()
  const post = async (path: string, body: unknown) => {
    const { status, text } = await httpPost(url + path, JSON.stringify(body))
    if (status !== 200) throw { errMsg: `cloud.callFunction:fail ${status} ${text.slice(0, 200)}` }
    return JSON.parse(text) as unknown
  }
  const tokenOf = (persona: string) => {
    const known = tokens.get(persona)
    if (known) return known
    const asked = post('/local/wx/sign-in', { persona }).then((answer) => (answer as { token: string }).token)
    tokens.set(persona, asked)
    return asked
  }

  const callAs: Stack['callAs'] =
    (persona) =>
    async ({ name, data }) => {
      const answer = await post('/local/wx/call-function', { token: await tokenOf(persona), name, data })
      return (answer as { result: unknown }).result
    }

  return {
    url,
    guide,
    firstAdminCode,
    ids,
    callAs,
    async ask(action, input, persona) {
      const data = { action, input, requestId: randomUUID() }
      const body = persona ? await callAs(persona)({ name: 'api', data }) : await post('/api', data)
      const reply = body as WireReply<OutputOf<typeof action>>
      if (!reply.ok) throw new Error(`${action} was refused: ${reply.code}`)
      return reply.data
    },
    async neglect(requestId, waited) {
      return String(await tell({ do: 'neglect', requestId, waited }))
    },
    async tick() {
      await post('/local/clock/tick', { trigger: 'tick' })
    },
    async close() {
      await tell({ do: 'end' })
    },
  }
}
