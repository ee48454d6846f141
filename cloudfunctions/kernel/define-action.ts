import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import type { Scope } from '@shared/rules/ladder'
import type * as z from 'zod'

import type { Store } from '../store/store'
import type { Access } from './authorise'
import type { Caller } from './caller'
import type { VerbLimit } from './limits'
import type { Log } from './log'
import type { Ports } from './ports'
import type { Secrets } from './secrets'
import type { Settings } from './settings'

/** What every action is handed. There is no other way to the clock, the store or the platform. */
export interface ActionContext {
  readonly caller: Caller
  readonly now: Date
  readonly requestId: string
  readonly store: Store
  readonly secrets: Secrets
  readonly ports: Ports
  readonly log: Log
  readonly settings: Settings
}

/** The stored thing an action is about; `place` decides who may. */
export interface Target {
  readonly place: Scope
}

export interface ActionDefinition<
  Name extends ActionName = ActionName,
  T extends Target | undefined = Target | undefined,
> {
  readonly name: Name
  readonly access: Access
  readonly input: z.ZodType<InputOf<Name>>
  /** Upper bound of SDK requests in one run, all but counting for `limit` included. Tests fail above it. */
  readonly cost: number
  /** How often: a row of `limits.ts`, by person, rung and compound. Without it only floods are refused. */
  readonly limit?: VerbLimit
  /** Writes that are not idempotent by nature keep their first answer under the request id. */
  readonly resend?: 'firstAnswer'
  /** Open to somebody whose account is about to be erased; everything else that asks who calls is not. */
  readonly whileLeaving?: true
  /** Loads what the action is about, or refuses. Runs before anyone is let in. */
  readonly target: (input: InputOf<Name>, context: ActionContext) => Promise<T>
  readonly run: (
    input: InputOf<Name>,
    context: ActionContext & { readonly target: T },
  ) => Promise<OutputOf<Name>>
}

/** An action as the dispatcher sees it, its own types put aside. */
export interface AnyAction {
  readonly name: ActionName
  readonly access: Access
  readonly input: z.ZodType
  readonly cost: number
  readonly limit?: VerbLimit
  readonly resend?: 'firstAnswer'
  readonly whileLeaving?: true
  readonly target: (input: never, context: ActionContext) => Promise<Target | undefined>
  readonly run: (input: never, context: never) => Promise<unknown>
}

type Untargeted<Name extends ActionName> = Omit<ActionDefinition<Name, undefined>, 'target'> & {
  readonly target?: undefined
}

/** The schema keeps its own type, so that `tests/types` can hold it to the contract exactly. */
type With<Definition, Schema> = Omit<Definition, 'input'> & { readonly input: Schema }

/** Declares one citizen's verb. Without `target` the action is about nobody's place. */
export function defineAction<Name extends ActionName, Schema extends z.ZodType<InputOf<Name>>>(
  definition: With<Untargeted<Name>, Schema>,
): With<ActionDefinition<Name, undefined>, Schema>
export function defineAction<
  Name extends ActionName,
  T extends Target,
  Schema extends z.ZodType<InputOf<Name>>,
>(definition: With<ActionDefinition<Name, T>, Schema>): With<ActionDefinition<Name, T>, Schema>
export function defineAction(definition: object): object {
  return { target: async () => undefined, ...definition }
}
