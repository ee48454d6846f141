import { redact } from '@shared/rules/redact/redact'
import { goneAt } from '@shared/rules/retention/kept'

import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { Document } from '../store/database'
import type { Place } from '../store/places'
import { type PublicationDoc, type PublicationKind, publicationId } from '../store/publications'
import type { Transaction } from '../store/transaction'
import { rememberOpenid } from '../vault/remember-openid'
import { openVault } from '../vault/vault'
import { authorOpenid, checkText } from './check-text'
import { inputHash } from './intent-id'
import { settle } from './settle'
import type { Subject } from './subject'

export interface Submission {
  readonly kind: PublicationKind
  readonly id: string
  readonly authorId: string
  readonly place: Place
  /** As written: a statement has one text, a consultation a title and a body. */
  readonly texts: readonly string[]
  readonly photoIds: readonly string[]
  readonly young: boolean
  /** Said in an online session: a person looks first. */
  readonly hosted?: boolean
  /** The subject as it comes into being, with the texts as others may read them. */
  readonly draft: (publicTexts: readonly string[]) => Document
  /** What is written together with it: its event, where it is an act in office. */
  readonly within?: (tx: Transaction) => Promise<void>
}

export interface Published {
  readonly publication: PublicationDoc
  readonly publicTexts: readonly string[]
}

/** How long whoever submits has before the clock takes over. */
const HEAD_START_MILLISECONDS = 30_000

/**
 * The one path by which words and photos become public (issue 3, point 5): masked, checked, and
 * shown only once every check has passed or a person has let it out.
 *
 * `id` comes from who sent it and her request id, so a resend, or a kill anywhere in between,
 * completes what was begun and never makes a second one.
 */
export async function publish(
  context: ActionContext,
  subject: Subject,
  submission: Submission,
): Promise<Published> {
  const { store } = context
  const publicTexts = submission.texts.map((text) => redact(text).text)
  const id = publicationId(submission.kind, submission.id)
  const hash = inputHash(submission.texts, submission.photoIds)

  const known = await store.publications.find(id)
  if (known && known.inputHash !== hash) throw fail('REQUEST_REUSED')
  const openid = await openidOf(context, submission.authorId)
  if (!known) await begin(context, id, hash, submission, publicTexts)

  const begun = known ?? (await store.publications.find(id))
  if (!begun) throw new Error('a publication was not there after it was made')
  if (begun.inputHash !== hash) throw fail('REQUEST_REUSED')
  await subject.create(context, begun)
  const fact = begun.text === 'waiting' ? await checkText(context, begun, openid) : {}
  const settled = await settle(context, subject, id, () => fact)
  return { publication: settled ?? begun, publicTexts }
}

async function begin(
  context: ActionContext,
  id: string,
  hash: string,
  { kind, id: subjectId, authorId, place, texts, photoIds, young, hosted = false, draft, within }: Submission,
  publicTexts: readonly string[],
): Promise<void> {
  const { store, now } = context
  for (const photoId of photoIds) {
    if ((await store.photos.bind(photoId, authorId, id)) > 0) continue
    // Bound by whoever died here before: setting the same again counts as no change.
    if ((await store.photos.find(photoId))?.publicationId !== id) throw fail('PHOTO_NOT_FOUND')
  }
  if (publicTexts.some((text, at) => text !== texts[at])) {
    const sealed = await openVault(context).seal(authorId, JSON.stringify(texts))
    await store.rawTexts.put({ _id: id, authorId, sealed, writtenAt: now, lookAt: goneAt('rawText', now) })
  }
  const publication: PublicationDoc = {
    _id: id,
    kind,
    subjectId,
    authorId,
    place,
    inputHash: hash,
    submittedAt: now,
    publicText: publicTexts.join('\n'),
    photoIds,
    young,
    hosted,
    text: 'waiting',
    textTries: 0,
    state: 'pending',
    why: 'checking',
    shown: [],
    draft: draft(publicTexts),
    rev: 1,
    dueAt: new Date(now.getTime() + HEAD_START_MILLISECONDS),
  }
  if (!within) return void (await store.publications.create(publication))
  await store.transaction(async (tx) => {
    if (await tx.get('publications', id)) return
    await tx.create('publications', publication)
    await within(tx)
  })
}

/** Kept sealed as well, since the clock asks again, and a browser brings no openid. */
async function openidOf(context: ActionContext, authorId: string): Promise<string | undefined> {
  const { identity } = context.caller
  if (identity.channel !== 'wechat') return authorOpenid(context, authorId)
  await rememberOpenid(context.caller, openVault(context))
  return identity.openid
}
