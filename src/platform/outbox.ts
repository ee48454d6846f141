import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'

import { call } from './call'
import { online } from './network'
import { asksFirst, isLost, type RefusalCode, refusalCodeOf } from './refusal'
import { newRequestId } from './request-id'
import { forget, recall, remember } from './storage'
import { watched } from './watched'

/** One intent that must not be lost; a later one under the same key takes its place. */
export interface Letter<Name extends ActionName = ActionName> {
  readonly key: string
  readonly name: Name
  readonly input: InputOf<Name>
  readonly requestId: string
  /** When she did it, in milliseconds since 1970. */
  readonly at: number
  /** So many milliseconds after `at` it may still be taken back, and does not go out by itself. */
  readonly rests?: number | undefined
  /** Why the server would not have it, while nobody has told her yet. It does not go out again by itself. */
  readonly refused?: RefusalCode | undefined
}

export type Delivery<Name extends ActionName> =
  | { readonly kind: 'done'; readonly data: OutputOf<Name> }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  /** The line is down: it stays on the phone and goes out once. */
  | { readonly kind: 'kept' }
  /** A later intent took its place before this one left. */
  | { readonly kind: 'replaced' }

/** True where the page itself has told her what became of it. */
type Watcher = (letter: Letter, delivery: Delivery<ActionName>) => boolean | undefined

const NAME = 'outbox'
const TRY_AGAIN_MS = 15_000

const watchers = new Set<Watcher>()
const lines = new Map<string, Promise<unknown>>()
let timer: ReturnType<typeof setTimeout> | undefined

const letters = (): readonly Letter[] => recall<readonly Letter[]>(NAME) ?? []
const others = (key: string) => letters().filter((letter) => letter.key !== key)

/** Goes up whenever something is put in or has left. */
export const outboxNews = watched<number>(() => 0)

function keep(next: readonly Letter[]): void {
  remember(NAME, next)
  outboxNews.set(outboxNews.get() + 1)
}

/** Told, sent or given up: nothing waits under this key any more. */
export const dropLetter = (key: string): void => keep(others(key))
const isLatest = (letter: Letter) => letters().some(({ requestId }) => requestId === letter.requestId)

async function attempt<Name extends ActionName>(letter: Letter<Name>): Promise<Delivery<Name>> {
  if (!isLatest(letter)) return { kind: 'replaced' }
  try {
    const data = await call(letter.name, letter.input, letter.requestId)
    if (!isLatest(letter)) return { kind: 'replaced' }
    dropLetter(letter.key)
    return { kind: 'done', data }
  } catch (error) {
    const code = refusalCodeOf(error)
    if (!isLatest(letter)) return { kind: 'replaced' }
    // Too quick is no answer to what she tapped either: it goes out a little later.
    if (isLost(code) || code === 'TOO_MANY_REQUESTS') {
      tryAgainLater()
      return { kind: 'kept' }
    }
    // It stays, with the reason, until she has been told.
    keep(letters().map((one) => (one.key === letter.key ? { ...one, refused: code } : one)))
    return { kind: 'refused', code }
  }
}

/** Letters under one key leave one after another, so that the last tap is the one that stands. */
function inLine<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  lines.set(key, mine)
  return mine
}

export function deliver<Name extends ActionName>(
  key: string,
  name: Name,
  input: InputOf<Name>,
  requestId = newRequestId(),
): Promise<Delivery<Name>> {
  return sendLetter(putDown({ key, name, input, requestId, at: Date.now() }))
}

function putDown<Name extends ActionName>(letter: Letter<Name>): Letter<Name> {
  keep([...others(letter.key), letter])
  return letter
}

/**
 * Puts down what may be taken back for a moment (`dropLetter`). It is on the phone from the tap on: closed
 * before it was sent, it goes out once when she is back.
 */
export const putAside = <Name extends ActionName>(
  key: string,
  name: Name,
  input: InputOf<Name>,
  rests: number,
): Letter<Name> => putDown({ key, name, input, requestId: newRequestId(), at: Date.now(), rests })

/** Sends one that was put down, however long it should have rested. */
export async function sendLetter<Name extends ActionName>(letter: Letter<Name>): Promise<Delivery<Name>> {
  const delivery = await inLine(letter.key, () => attempt(letter))
  if (delivery.kind === 'refused' && isLatest(letter)) dropLetter(letter.key)
  return delivery
}

/** So many milliseconds it still rests; a clock that was set back does not hold it for ever. */
function restOf({ at, rests = 0 }: Letter): number {
  const age = Date.now() - at
  return age >= 0 ? Math.max(0, rests - age) : 0
}

/** Sends what is still waiting: on launch, when the network is back, and now and then. */
export async function emptyOutbox(): Promise<void> {
  for (const letter of letters()) {
    if (letter.refused) continue
    const rest = restOf(letter)
    if (rest > 0) {
      tryAgainLater(rest)
      continue
    }
    const delivery = await inLine(letter.key, () => attempt(letter))
    if (delivery.kind === 'kept') return
    const told = [...watchers].map((watcher) => watcher(letter, delivery)).includes(true)
    if (told && delivery.kind === 'refused' && isLatest(letter)) dropLetter(letter.key)
  }
}

function tryAgainLater(ms = TRY_AGAIN_MS): void {
  clearTimeout(timer)
  timer = setTimeout(() => void emptyOutbox(), ms)
}

/** What waits for the network, or for her to hear why it was refused; the oldest first. */
export const waitingLetters = letters

export const letterOf = (key: string): Letter | undefined => letters().find((letter) => letter.key === key)

/** One more rung was missing; she is here again, or has climbed it: those go out once more. */
export function tryRefusedAgain(which: (letter: Letter) => boolean): void {
  keep(
    letters().map((letter) =>
      letter.refused && asksFirst(letter.refused) && which(letter)
        ? { ...letter, refused: undefined }
        : letter,
    ),
  )
  void emptyOutbox()
}

export function watchOutbox(watcher: Watcher): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export function burnOutbox(): void {
  forget(NAME)
  outboxNews.set(outboxNews.get() + 1)
}

/** Once at launch. */
export function startOutbox(): void {
  online.watch(() => {
    if (online.get()) void emptyOutbox()
  })
  void emptyOutbox()
}
