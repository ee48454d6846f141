import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'

import { call } from './call'
import { online } from './network'
import { isLost, type RefusalCode, refusalCodeOf } from './refusal'
import { newRequestId } from './request-id'
import { forget, recall, remember } from './storage'

/** One intent that must not be lost; a later one under the same key takes its place. */
export interface Letter<Name extends ActionName = ActionName> {
  readonly key: string
  readonly name: Name
  readonly input: InputOf<Name>
  readonly requestId: string
}

export type Delivery<Name extends ActionName> =
  | { readonly kind: 'done'; readonly data: OutputOf<Name> }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  /** The line is down: it stays on the phone and goes out once. */
  | { readonly kind: 'kept' }
  /** A later intent took its place before this one left. */
  | { readonly kind: 'replaced' }

type Watcher = (letter: Letter, delivery: Delivery<ActionName>) => void

const NAME = 'outbox'
const TRY_AGAIN_MS = 15_000

const watchers = new Set<Watcher>()
const lines = new Map<string, Promise<unknown>>()
let timer: ReturnType<typeof setTimeout> | undefined

const letters = (): readonly Letter[] => recall<readonly Letter[]>(NAME) ?? []
const others = (key: string) => letters().filter((letter) => letter.key !== key)
const isLatest = (letter: Letter) => letters().some(({ requestId }) => requestId === letter.requestId)

async function attempt<Name extends ActionName>(letter: Letter<Name>): Promise<Delivery<Name>> {
  if (!isLatest(letter)) return { kind: 'replaced' }
  try {
    const data = await call(letter.name, letter.input, letter.requestId)
    if (!isLatest(letter)) return { kind: 'replaced' }
    remember(NAME, others(letter.key))
    return { kind: 'done', data }
  } catch (error) {
    const code = refusalCodeOf(error)
    if (!isLatest(letter)) return { kind: 'replaced' }
    // Too quick is no answer to what she tapped either: it goes out a little later.
    if (isLost(code) || code === 'TOO_MANY_REQUESTS') {
      tryAgainLater()
      return { kind: 'kept' }
    }
    remember(NAME, others(letter.key))
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
  const letter: Letter<Name> = { key, name, input, requestId }
  remember(NAME, [...others(key), letter])
  return inLine(key, () => attempt(letter))
}

/** Sends what is still waiting: on launch, when the network is back, and now and then. */
export async function emptyOutbox(): Promise<void> {
  for (const letter of letters()) {
    const delivery = await inLine(letter.key, () => attempt(letter))
    if (delivery.kind === 'kept') return
    for (const watcher of watchers) watcher(letter, delivery)
  }
}

function tryAgainLater(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void emptyOutbox(), TRY_AGAIN_MS)
}

export const waitingLetters = letters

export function watchOutbox(watcher: Watcher): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export function burnOutbox(): void {
  forget(NAME)
}

/** Once at launch. */
export function startOutbox(): void {
  online.watch(() => {
    if (online.get()) void emptyOutbox()
  })
  void emptyOutbox()
}
