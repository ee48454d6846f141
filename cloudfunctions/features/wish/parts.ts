import type { WishAct } from '@shared/contract/wish/show'
import { holdsPost } from '@shared/rules/ladder'
import { JUDGES, reachesLevel } from '@shared/rules/statement/judges'
import { isHeld, isShown, mayContact, type WishMover, wishStep } from '@shared/rules/wish/life'

import type { PersonDoc } from '../../store/persons'
import type { WishDoc } from '../../store/wishes'
import { placeOf } from './find-wish'

/** What somebody is to a wish. Whoever gains by it holds no office over it. */
export interface Parts {
  /** She posted it, or it is hers. */
  readonly poster: boolean
  /** It is her own, or of her own door. */
  readonly own: boolean
  readonly claimant: boolean
  /** She has it, or had it when it came to its end: she may read why. */
  readonly had: boolean
  /** May visit the wisher, and say what a call told. */
  readonly visitor: boolean
  /** May approve, send back, decide: a level that reaches, and no hand in it before. */
  readonly approver: boolean
  /** The level reaches, but she visited or wrote it herself. */
  readonly approverButVisited: boolean
}

const VISITORS = ['redButler', ...JUDGES] as const

export function partsOf(person: PersonDoc, wish: WishDoc): Parts {
  const place = placeOf(wish)
  const poster = wish.posterId === person._id || wish.wisherId === person._id
  const door = person.residences.some(({ home }) => home?.householdId === wish.householdKey)
  const own = door || wish.wisherId === person._id || (poster && wish.by !== 'onBehalf')
  const had = wish.claim?.claimantId === person._id
  const claimant = had && isHeld(wish.state)
  const free = !own && !had
  const reaches = free && reachesLevel(person.posts, wish.judge, place)
  const visited = wish.visitor?.personId === person._id
  return {
    poster,
    own,
    claimant,
    had,
    visitor: free && holdsPost(person.posts, VISITORS, place),
    approver: reaches && !visited,
    approverButVisited: free && visited,
  }
}

/** Whether somebody in this part is the mover that the table names. */
export function isMover(who: WishMover, { poster, claimant, visitor, approver, own }: Parts, wish: WishDoc) {
  switch (who) {
    case 'poster':
      return poster
    case 'visitor':
      return visitor
    case 'approver':
    case 'arbiter':
      return approver
    case 'claimant':
      return claimant
    case 'confirmer':
      // She herself by a tap; for somebody without a phone, or who does not answer, whoever called her.
      return (own && poster && wish.by !== 'onBehalf') || visitor
    case 'party':
      return poster || claimant
    default:
      return false
  }
}

/** In the order in which a page offers them. */
const OFFERED: readonly (readonly [act: WishAct, verb: Parameters<typeof wishStep>[1], who: WishMover])[] = [
  ['note', 'note', 'claimant'],
  ['fulfil', 'fulfil', 'claimant'],
  ['extend', 'extend', 'claimant'],
  ['release', 'release', 'claimant'],
  ['confirm', 'confirm', 'confirmer'],
  ['visit', 'visit', 'visitor'],
  ['approve', 'approve', 'approver'],
  ['sendBack', 'sendBack', 'approver'],
  ['reject', 'reject', 'approver'],
  ['uphold', 'uphold', 'arbiter'],
  ['resume', 'resume', 'arbiter'],
  ['undo', 'undo', 'arbiter'],
  ['renew', 'renew', 'approver'],
  ['refer', 'refer', 'approver'],
  ['dispute', 'dispute', 'party'],
  ['withdraw', 'withdraw', 'poster'],
]

/** What this person may do now, by the table and her part in it. `member`: she may claim it. */
export function actsOf(wish: WishDoc, parts: Parts | undefined, member: boolean): WishAct[] {
  const acts: WishAct[] = []
  if (member && wish.state === 'published') acts.push('claim')
  if (!parts) return acts
  if (parts.claimant && mayContact(wish.state)) acts.push('contact')
  for (const [act, verb, who] of OFFERED) {
    const step = wishStep(wish.state, verb, who)
    if (!step || !isMover(who, parts, wish)) continue
    if (act === 'extend' && wish.claim?.extended) continue
    if (act === 'approve' && wish.publication === 'held') continue
    acts.push(act)
  }
  const thankable = parts.poster && (wish.state === 'confirmed' || wish.state === 'closed')
  if (thankable && wish.confirmedAt && (wish.thanks === null || wish.thanks.state === 'refused'))
    acts.push('thank')
  if (wish.state === 'published' && parts.approver) acts.push('pair')
  return acts
}

/** Whether somebody may see that it exists: everybody once it has public words, otherwise those whom it concerns. */
export const maySee = (wish: WishDoc, parts: Parts | undefined): boolean =>
  isShown(wish.state) ||
  (parts !== undefined &&
    (parts.poster || parts.had || parts.visitor || parts.approver || parts.approverButVisited))
