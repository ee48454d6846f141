import { type CheckVerdict, mayBecome, outcomeOf } from '@shared/rules/publish/life'
import { askAgainAt, TEXT_PATIENCE_MILLISECONDS } from '@shared/rules/publish/patience'
import { goneAt } from '@shared/rules/retention/kept'

import { causeOf } from '../kernel/log'
import type { PhotoDoc } from '../store/photos'
import type { PublicationDoc } from '../store/publications'
import type { Transaction } from '../store/transaction'
import type { PublishParts, Subject } from './subject'

/** What has become known since: only what moves a fact forward is taken. */
export interface Fact extends Partial<Pick<PublicationDoc, 'text' | 'textTries' | 'judgement'>> {
  /** What is written together with a person's word, where hers is taken: its event. */
  readonly within?: (tx: Transaction) => Promise<void>
}

const MOST_TRIES = 8

/**
 * Brings a publication to where its facts lead, and its subject after it.
 *
 * Facts only grow and the change lands only on the revision that was read, so it does not matter in
 * which order a text's answer, photos' pushes, a person and the clock come, or how often. While
 * the subject has not followed, `dueAt` stays set: whoever dies in between is taken over by the clock.
 */
export async function settle(
  parts: PublishParts,
  subject: Subject,
  id: string,
  factOf: (publication: PublicationDoc) => Fact = () => ({}),
): Promise<PublicationDoc | undefined> {
  const { store, now } = parts
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const found = await store.publications.find(id)
    if (!found) return undefined
    const photos = await store.photos.byIds(found.photoIds)
    const fact = factOf(found)
    const next = advance(found, photos, fact)
    if (next !== found) {
      // What is refused stays so: nothing leads back (`shared/rules/publish/life`).
      const refused = next.state === 'refused' ? { removeAt: goneAt('refused', now) } : {}
      const patch = { ...differing(found, next), ...refused, dueAt: now }
      const within = next.judgement === found.judgement ? undefined : fact.within
      if (!(await store.publications.advance(found, patch, within))) continue
    }
    const settled = next === found ? found : { ...next, rev: found.rev + 1 }
    if (next !== found || found.dueAt !== null) await follow(parts, subject, settled)
    return settled
  }
  throw new Error('a publication was changed by others eight times in a row')
}

function advance(found: PublicationDoc, photos: readonly PhotoDoc[], fact: Fact): PublicationDoc {
  const known = new Map(photos.map((photo) => [photo._id, photo]))
  const text = laterOf(found.text, fact.text)
  const judgement = found.judgement ?? fact.judgement
  const person = judgement?.word ?? null
  const verdicts = found.photoIds.map((id) => known.get(id)?.verdict ?? 'waiting')
  const outcome = outcomeOf({
    text,
    photos: verdicts,
    young: found.young,
    hosted: found.hosted ?? false,
    person,
  })
  const state = mayBecome(found.state, outcome.state) ? outcome.state : found.state
  const why = state === outcome.state ? outcome.why : found.why
  const shown = state === 'public' ? found.photoIds.flatMap((id) => fileOf(known.get(id))) : []
  const next = {
    ...found,
    text,
    state,
    why,
    shown,
    textTries: fact.textTries ?? found.textTries,
    ...(judgement ? { judgement } : {}),
  }
  return Object.keys(differing(found, next)).length === 0 ? found : next
}

const fileOf = (photo: PhotoDoc | undefined) =>
  photo?.fileId && photo.verdict !== 'risky' && photo.verdict !== 'waiting' ? [photo.fileId] : []

/** An answer stays; only having given up waiting may still be replaced by one. */
const laterOf = (before: CheckVerdict, after: CheckVerdict | undefined): CheckVerdict =>
  after !== undefined && (before === 'waiting' || before === 'unanswered') ? after : before

const FACTS = ['text', 'textTries', 'judgement', 'state', 'why', 'shown'] as const

function differing(before: PublicationDoc, after: PublicationDoc): Partial<PublicationDoc> {
  const changed = FACTS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return Object.fromEntries(changed.map((key) => [key, after[key]]))
}

async function follow(parts: PublishParts, subject: Subject, publication: PublicationDoc): Promise<void> {
  try {
    if (publication.state !== 'pending') await subject.follow(parts, publication)
  } catch (error) {
    // What was decided stands and stays due: the clock brings the subject after it.
    parts.log({ level: 'warn', what: 'publish.follow', cause: causeOf(error) })
    return
  }
  await parts.store.publications.rest(publication, nextLook(publication, parts.now))
}

function nextLook({ state, text, submittedAt, textTries }: PublicationDoc, now: Date): Date | null {
  if (state !== 'pending' || text !== 'waiting') return null
  return askAgainAt(submittedAt, textTries, now, TEXT_PATIENCE_MILLISECONDS) ?? now
}
