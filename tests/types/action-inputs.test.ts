import type { ActionName, InputOf } from '@shared/contract/actions'
import type * as z from 'zod'

import { actions, type RegisteredAction } from '../../cloudfunctions/api/actions'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

type Plain<T> = Mutable<{ [K in keyof T]: T[K] }>

/** The verbs whose schema and contract type differ in any way: none. */
type Mismatch = {
  [Name in RegisteredAction['name']]: Same<
    Plain<z.infer<Extract<RegisteredAction, { name: Name }>['input']>>,
    Plain<InputOf<Name>>
  > extends true
    ? never
    : Name
}[RegisteredAction['name']]

/** The verbs of the contract that nothing answers: none. */
type Unanswered = Exclude<ActionName, RegisteredAction['name']>

const mismatch: Same<Mismatch, never> = true
const unanswered: Same<Unanswered, never> = true

it('every schema is exactly the contract, and every verb of the contract is answered', () => {
  expect([mismatch, unanswered]).toEqual([true, true])
})

it('every action is registered under the name it declares', () => {
  for (const [name, action] of actions) expect(action.name).toBe(name)
})
