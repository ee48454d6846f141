import type { ActionName, InputOf } from '@shared/contract/actions'
import type { ErrorCode } from '@shared/contract/errors'

import type { Access } from '../../../../cloudfunctions/kernel/authorise'
import type { TestApi } from '../../../support/api'
import type { Caller } from '../callers'

export interface Sample<Name extends ActionName> {
  /** Who may at all, said here a second time: a verb whose door is opened wider fails against it. */
  readonly who: Access
  /** An input that the right caller succeeds with. */
  readonly input: () => InputOf<Name>
  /** Every place that holds the target, from the county down. */
  readonly within?: readonly string[]
  /** What an admitted caller gets where not success: the platform's part that a test has not got. */
  readonly outcome?: ErrorCode
  /** The target is looked for before who asks, and is nobody's: what everyone gets who is signed in. */
  readonly unknown?: ErrorCode
  /** The finer rule behind the door, in the words of its table. */
  readonly finer?: (caller: Caller) => ErrorCode | undefined
  /** Puts back what a call may have changed. */
  readonly reset?: (api: TestApi) => Promise<void>
  /** Who is shown a name and a room, because she has to judge them. */
  readonly shows?: (caller: Caller) => boolean
  /** Keys that may be left out. */
  readonly optional?: readonly string[]
  /** Keys under which people write what they like. */
  readonly freeText?: readonly string[]
  /** Texts that she may leave out by leaving them empty. */
  readonly mayBeEmpty?: readonly string[]
}

/** A sample for each verb of an area; one that is missing is an error of types. */
export type SamplesOf<Verbs> = { readonly [Name in keyof Verbs & ActionName]: Sample<Name> }
