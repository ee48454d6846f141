import type { WireReply } from '@shared/contract/wire'

import type { Store } from '../store/store'
import { refusalFor } from './authorise'
import { type Caller, callerOf } from './caller'
import type { ActionContext, AnyAction, Target } from './define-action'
import { type FailDetails, fail, Refusal } from './fail'
import { answerOnce } from './first-answer'
import { mayCall } from './flood'
import type { Identity } from './identity'
import { limitCost, limitVerb } from './limit-verb'
import { causeOf } from './log'
import { readRequest } from './read-request'

export interface DispatchOptions {
  readonly actions: ReadonlyMap<string, AnyAction>
  readonly store: Store
  readonly identity: Identity
  readonly services: Omit<ActionContext, 'caller' | 'store' | 'requestId'>
  /** In tests a run above its declared cost is a fault, not a line in the log. */
  readonly enforceCost: boolean
}

/** Reads, authorises, runs and answers one request. Never throws. */
export async function dispatch(request: unknown, options: DispatchOptions): Promise<WireReply> {
  const { store, services } = options
  const began = Date.now()
  let requestId = ''
  let name = ''
  const say = (level: 'info' | 'warn' | 'error', code: string, cause?: string) =>
    services.log({
      level,
      what: 'action',
      action: name,
      requestId,
      code,
      milliseconds: Date.now() - began,
      requests: store.requests(),
      ...(cause === undefined ? {} : { cause }),
    })

  try {
    const read = readRequest(request)
    requestId = read.requestId
    const { identity } = options
    if (!mayCall(identity, services.settings.limits, services.now))
      throw fail('TOO_MANY_REQUESTS', { seconds: 1 })
    const action = options.actions.get(read.action)
    if (!action) throw fail('UNKNOWN_ACTION')
    name = action.name
    const data = await perform(action, read.input, requestId, options)
    const most = action.cost + limitCost(action)
    if (store.requests() > most) {
      say('warn', 'COST_EXCEEDED', `${store.requests()} requests, declared ${most}`)
      if (options.enforceCost) throw new Error(`${name} cost ${store.requests()}, declared ${most}`)
    }
    say('info', 'OK')
    return { ok: true, data }
  } catch (error) {
    if (error instanceof Refusal) {
      say('info', error.code)
      return refusal(error.code, requestId, error.details)
    }
    say('error', 'UNEXPECTED', causeOf(error))
    return refusal('UNEXPECTED', requestId)
  }
}

async function perform(action: AnyAction, raw: unknown, requestId: string, options: DispatchOptions) {
  const { store, services, identity } = options
  const parsed = action.input.safeParse(raw)
  if (!parsed.success) throw fail('INPUT_INVALID', fieldOf(parsed.error.issues[0]?.path))

  const caller = callerOf(identity, store, services.now)
  const context: ActionContext = { ...services, store, caller, requestId }
  const target = await admit(action, parsed.data, context)
  const run = async () => {
    await limitVerb(action, parsed.data, target, context)
    return action.run(parsed.data as never, { ...context, target } as never)
  }
  return action.resend === 'firstAnswer' ? answerOnce(action, parsed.data, context, run) : run()
}

/** Loads the target and the caller side by side, then decides. Reading as a visitor needs neither. */
async function admit(action: AnyAction, input: unknown, context: ActionContext): Promise<Target | undefined> {
  const { access, target } = action
  if (access === 'visitor') {
    const [found] = await Promise.all([target(input as never, context), checkSession(context.caller)])
    return found
  }
  const [found, person] = await Promise.all([target(input as never, context), context.caller.person()])
  // Who has asked to be forgotten begins nothing that would hold her here.
  if (person.leaving && !action.whileLeaving) throw fail('ACCOUNT_LEAVING')
  const code = refusalFor(access, person, found?.place)
  if (code) throw fail(code)
  return found
}

/** A signed-in browser whose session was ended must not read as the person any more. */
async function checkSession(caller: Caller): Promise<void> {
  if (caller.identity.channel === 'web') await caller.person()
}

function fieldOf(path: readonly PropertyKey[] | undefined): FailDetails | undefined {
  return path && path.length > 0 ? { field: path.map(String).join('.').slice(0, 60) } : undefined
}

function refusal(code: Refusal['code'], requestId: string, details?: FailDetails): WireReply {
  return { ok: false, code, requestId, ...(details ? { details } : {}) }
}
