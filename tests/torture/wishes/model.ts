/**
 * What ought to come of everything that anybody does with wishes, in words of its own: nothing of the
 * product's table, clock or quota is used here.
 */
export interface ModelWish {
  readonly id: string
  readonly household: string
  state: string
  since: number
  /** Of a promise; what people in office have time for is taken from the store. */
  dueAt: number
  extended: boolean
  spillAt: number
  until: number
  spilled: boolean
  claimant: string | null
  claims: number
  visitor: string | null
  /** 0 the compound's secretary, 1 the community's, 2 the county's. */
  level: number
  /** Service records that stand for it. */
  records: number
  erased: boolean
}

export interface ModelMember {
  readonly household: string
  active: Set<string>
  taken: { readonly household: string; readonly at: number }[]
  lapses: number[]
  pausedUntil: number
}

export interface Model {
  readonly wishes: ModelWish[]
  readonly members: Record<string, ModelMember>
}

export const DAY = 86_400_000
export const POSTER = 'butler'
const LEVELS = ['secretary', 'community', 'admin']
export const OFFICE = [POSTER, ...LEVELS]

export const VERBS = [
  'visit',
  'approve',
  'sendBack',
  'reject',
  'claim',
  'note',
  'fulfil',
  'extend',
  'release',
  'withdraw',
  'dispute',
  'uphold',
  'resume',
  'undo',
  'confirm',
  'renew',
  'refer',
] as const
export type ModelVerb = (typeof VERBS)[number]

const has = (wish: ModelWish) => ['claimed', 'inProgress', 'awaitingConfirm', 'disputed'].includes(wish.state)
const works = (wish: ModelWish) => wish.state === 'claimed' || wish.state === 'inProgress'

/** Of those in office whoever is high enough and did not visit. */
export const decides = (wish: ModelWish, who: string): boolean =>
  LEVELS.indexOf(who) >= wish.level && wish.visitor !== who
const lowestWithoutVisitor = (wish: ModelWish, from = 0): number => {
  const level = Math.min(from, 2)
  return LEVELS[level] === wish.visitor && level < 2 ? level + 1 : level
}

function goesOn(wish: ModelWish, state: string, now: number): void {
  wish.state = state
  wish.since = now
}
function backOnBoard(wish: ModelWish, now: number): void {
  goesOn(wish, 'published', now)
  wish.claimant = null
  wish.spillAt = now + 7 * DAY
  wish.until = now + 30 * DAY
}
const free = ({ members }: Model, { id, claimant }: ModelWish): void =>
  void (claimant && members[claimant]?.active.delete(id))

/** Does it, where it may be done now by her; says whether it was. */
export function act(model: Model, wish: ModelWish, who: string, verb: ModelVerb, now: number): boolean {
  const mine = wish.claimant === who && has(wish)
  const may: Readonly<Record<ModelVerb, boolean>> = {
    visit: wish.state === 'submitted' && OFFICE.includes(who),
    approve: wish.state === 'verifying' && decides(wish, who),
    sendBack: wish.state === 'verifying' && decides(wish, who),
    reject: ['submitted', 'verifying', 'published'].includes(wish.state) && decides(wish, who),
    claim: wish.state === 'published' && mayClaim(model, wish, who, now),
    note: works(wish) && mine,
    fulfil: works(wish) && mine,
    extend: works(wish) && mine && !wish.extended && now < wish.dueAt,
    release: works(wish) && mine,
    withdraw:
      ['submitted', 'verifying', 'published', 'claimed', 'inProgress', 'expired'].includes(wish.state) &&
      who === POSTER,
    dispute: (works(wish) || wish.state === 'awaitingConfirm') && (mine || who === POSTER),
    uphold: wish.state === 'disputed' && decides(wish, who),
    resume: wish.state === 'disputed' && decides(wish, who),
    undo: wish.state === 'disputed' && decides(wish, who),
    confirm: wish.state === 'awaitingConfirm' && OFFICE.includes(who),
    renew: wish.state === 'expired' && decides(wish, who),
    refer: wish.state === 'expired' && decides(wish, who),
  }
  if (!may[verb]) return false
  DO[verb](model, wish, who, now)
  return true
}

function mayClaim({ members }: Model, wish: ModelWish, who: string, now: number): boolean {
  const member = members[who]
  if (!member || member.household === wish.household || member.pausedUntil > now) return false
  if (member.active.size >= 3) return false
  return !member.taken.some(({ household, at }) => household === wish.household && at > now - 90 * DAY)
}

type Does = (model: Model, wish: ModelWish, who: string, now: number) => void
const DO: Readonly<Record<ModelVerb, Does>> = {
  visit(_, wish, who, now) {
    wish.visitor = who
    wish.level = lowestWithoutVisitor(wish)
    goesOn(wish, 'verifying', now)
  },
  approve: (_, wish, __, now) => backOnBoard(wish, now),
  sendBack(_, wish, __, now) {
    wish.level = 0
    goesOn(wish, 'submitted', now)
  },
  reject: (_, wish, __, now) => goesOn(wish, 'rejected', now),
  claim(model, wish, who, now) {
    goesOn(wish, 'claimed', now)
    Object.assign(wish, { claimant: who, claims: wish.claims + 1, extended: false, dueAt: now + 14 * DAY })
    const member = model.members[who] as ModelMember
    member.active.add(wish.id)
    member.taken.push({ household: wish.household, at: now })
  },
  note(_, wish, __, now) {
    if (wish.state === 'claimed') goesOn(wish, 'inProgress', now)
  },
  fulfil(model, wish, _, now) {
    free(model, wish)
    goesOn(wish, 'awaitingConfirm', now)
  },
  extend: (_, wish) => void Object.assign(wish, { extended: true, dueAt: wish.dueAt + 7 * DAY }),
  release(model, wish, _, now) {
    free(model, wish)
    backOnBoard(wish, now)
  },
  withdraw(model, wish, _, now) {
    free(model, wish)
    goesOn(wish, 'withdrawn', now)
  },
  dispute(_, wish, __, now) {
    wish.level = lowestWithoutVisitor(wish)
    goesOn(wish, 'disputed', now)
  },
  uphold(model, wish, _, now) {
    free(model, wish)
    wish.records += 1
    goesOn(wish, 'confirmed', now)
  },
  resume(model, wish, _, now) {
    if (wish.claimant) model.members[wish.claimant]?.active.add(wish.id)
    wish.dueAt = now + 7 * DAY
    goesOn(wish, 'inProgress', now)
  },
  undo(model, wish, _, now) {
    free(model, wish)
    backOnBoard(wish, now)
  },
  confirm(_, wish, __, now) {
    wish.records += 1
    goesOn(wish, 'confirmed', now)
  },
  renew: (_, wish, __, now) => backOnBoard(wish, now),
  refer: (_, wish, __, now) => goesOn(wish, 'closed', now),
}

/** The clock comes, as often as there is something to do at this moment. `dueAt`: what people in office have time until. */
export function clock(model: Model, wish: ModelWish, now: number, dueAt: number): void {
  const since = (days: number) => now >= wish.since + days * DAY
  if (['submitted', 'verifying', 'disputed'].includes(wish.state)) {
    if (now >= dueAt && wish.state !== 'submitted') wish.level = lowestWithoutVisitor(wish, wish.level + 1)
    return
  }
  if (works(wish) && now >= wish.dueAt + 2 * DAY) lapse(model, wish, now)
  if (wish.state === 'published') {
    if (now >= wish.spillAt) wish.spilled = true
    if (now < wish.until) return
    wish.level = lowestWithoutVisitor(wish)
    goesOn(wish, 'expired', now)
  }
  if (wish.state === 'expired' && since(30)) goesOn(wish, 'closed', now)
  if (wish.state === 'confirmed' && since(7)) goesOn(wish, 'closed', now)
  if (['closed', 'rejected', 'withdrawn'].includes(wish.state) && since(30)) wish.erased = true
}

function lapse(model: Model, wish: ModelWish, now: number): void {
  const member = wish.claimant ? model.members[wish.claimant] : undefined
  free(model, wish)
  backOnBoard(wish, now)
  if (!member) return
  member.lapses = [...member.lapses.filter((at) => at > now - 90 * DAY), now]
  if (member.lapses.length >= 2) member.pausedUntil = now + 30 * DAY
}
