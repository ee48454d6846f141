import type { ActionName, InputOf } from '@shared/contract/actions'

import type { Transition } from '@shared/rules/consultation/life'

import { REVIEW_MARK } from '../../../../cloudfunctions/local/emulator/wechat/moods'
import type { TestApi } from '../../../support/api'
import type { Matter } from '../matter'
import { OFFICIALS, RESIDENTS } from '../people'
import type { Random } from '../random'

export interface Act {
  readonly action: ActionName
  readonly openid: string
  readonly input: Readonly<Record<string, unknown>>
}

/** What somebody sees who is about to do something. */
export interface Scene {
  readonly api: TestApi
  readonly matter: Matter
  readonly now: Date
  readonly random: Random
  /** The way of the table that this history leans towards. */
  readonly aim: Transition
  /** Codes of seats at round tables, which are shown once. */
  readonly seats: readonly { readonly sessionId: string; readonly code: string }[]
}

/** Undefined where there is nothing to do it with. */
export type Acting = (scene: Scene) => Act | undefined

export function act<Name extends ActionName>(action: Name, openid: string, input: InputOf<Name>): Act {
  return { action, openid, input: input as Act['input'] }
}

/** Mostly whoever may; now and then anybody at all. */
export const mostly = ({ random }: Scene, ...openids: readonly string[]): string =>
  random.chance(0.93) ? random.pick(openids) : random.pick([...OFFICIALS, ...RESIDENTS])

/** Now and then words that the machine is not sure of. */
export const words = ({ random }: Scene, text: string): string =>
  random.chance(0.1) ? `${text}${REVIEW_MARK}` : text

/** Where it cannot succeed somebody tries it seldom: undefined, and something else is chosen. */
export const hopeless = ({ random }: Scene, cannot: boolean): boolean => cannot && !random.chance(0.12)
