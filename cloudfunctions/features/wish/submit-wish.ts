import { SERVICE_TIMES, SKILLS } from '@shared/contract/registration'
import { WISH_KINDS, WISHERS } from '@shared/contract/wish/kinds'
import {
  BEHALF_RELATIONS,
  CONSENT_WAYS,
  HARDSHIPS,
  type SubmitWishInput,
  WISH_POSTERS,
  WISH_TITLE_MOST,
  WISH_VALUE_MOST,
  WISH_WORDS_MOST,
} from '@shared/contract/wish/submit'
import { endOfDay, workingDaysAfter } from '@shared/rules/calendar/working-days'
import { holdsPost, rungIn } from '@shared/rules/ladder'
import { isMinor } from '@shared/rules/people/age'
import { isRoom, roomOf } from '@shared/rules/people/room-of'
import { boardsOf } from '@shared/rules/wish/boards'
import { faultInHousehold, yearOf } from '@shared/rules/wish/household'
import { isOpenWish } from '@shared/rules/wish/life'
import { VERIFY_WORKING_DAYS } from '@shared/rules/wish/limits'
import { maskWish, tellsIn } from '@shared/rules/wish/mask'
import { faultInWish } from '@shared/rules/wish/not-allowed'
import * as z from 'zod'

import type { Laid } from '../../desk/judge-desk'
import { workCalendar } from '../../desk/work-calendar'
import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { newestFirst } from '../../store/newest-first'
import { newNotice } from '../../store/notices'
import type { PersonDoc } from '../../store/persons'
import type { CompoundDoc, StairwellDoc } from '../../store/places'
import type { Transaction } from '../../store/transaction'
import { UNCLAIMED, type WishDoc, type WishHouseholdDoc } from '../../store/wishes'
import { householdId } from '../../vault/household-id'
import { setNextLook } from './change-wish'
import { deskOrderOf, visitDesk } from './desks'
import { countFiguresLater } from './figures-deadline'
import { sealWish } from './sealed'

/** Who may speak for somebody who agreed to it. */
const SPEAKERS = ['redButler', 'branchSecretary', 'communitySecretary', 'serviceSpecialist'] as const

const input = z.strictObject({
  compoundId: id,
  by: z.enum(WISH_POSTERS),
  kind: z.enum(WISH_KINDS),
  title: words(WISH_TITLE_MOST),
  words: words(WISH_WORDS_MOST),
  wisher: z.enum(WISHERS),
  hardship: z.enum(HARDSHIPS),
  valueYuan: z.number().int().min(0).max(WISH_VALUE_MOST),
  skill: z.enum(SKILLS).nullable(),
  times: z.array(z.enum(SERVICE_TIMES)).max(SERVICE_TIMES.length),
  behalf: z
    .strictObject({
      stairwellId: id,
      room: z.string().refine(isRoom),
      name: z.string().regex(/^[\p{L}·. ]{1,30}$/u),
      phone: z
        .string()
        .regex(/^[\d -]{5,20}$/)
        .optional(),
      relation: z.enum(BEHALF_RELATIONS),
      consent: z.enum(CONSENT_WAYS),
      consentDay: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    })
    .optional(),
}) satisfies z.ZodType<SubmitWishInput>

/** Where the wisher lives, and under which digests she counts. */
interface Wishing {
  readonly stairwell: StairwellDoc
  readonly householdKey: string
  readonly personKey: string
  readonly wisherId: string | null
}

/**
 * 提一个心愿: for oneself, for one's child, or in office for somebody who agreed. Everything that tells
 * who wishes is sealed before the wish exists; nobody but the visitor and the approver reads it.
 */
export const submitWish = defineAction({
  name: 'wish.submit',
  access: { posts: SPEAKERS, rung: 'verifiedResident' },
  input,
  limit: 'words',
  // Compound, person, consents, stairwell and posts, the vault (about ten), then the household's wishes in one transaction.
  cost: 64,
  resend: 'firstAnswer',

  async target({ compoundId, behalf }, { store, caller }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    const home = behalf
      ? behalf.stairwellId
      : (await caller.person()).residences.find((one) => one.compoundId === compoundId)?.home?.stairwellId
    const stairwell = home === undefined ? undefined : await store.places.stairwell(home)
    const here = stairwell?.compoundId === compoundId ? stairwell : undefined
    const place = { countyId, communityId, compoundId, ...(here ? { stairwellId: here._id } : {}) }
    return { place, compound, stairwell: here }
  },

  async run(submitted, context) {
    const { caller, store, now, requestId, target } = context
    const person = await caller.person()
    const wishId = intentId('wi', person._id, requestId)
    const known = await store.wishes.find(wishId)
    if (known) {
      await countFiguresLater(store, known, now)
      return answerOf(known, (await visitDesk(known, keptOut(known), store)).label)
    }

    await admit(submitted, person, context, target.place)
    const wishing = wishingOf(submitted, person, target.stairwell, context)
    const draft = { ...placeIn(target.compound, wishing), by: submitted.by }
    const laid = await visitDesk(draft, wishing.wisherId ?? '', store)
    const wish = wishOf(wishId, submitted, person, wishing, target.compound, laid, now)
    await sealWish(context, wishId, submitted, person, wishing.stairwell)
    await store.transaction((tx) => post(tx, wish, laid, context))
    await countFiguresLater(store, wish, now)
    return answerOf(wish, laid.label)
  },
})

const keptOut = ({ wisherId }: WishDoc) => wisherId ?? ''

async function admit(
  submitted: SubmitWishInput,
  person: PersonDoc,
  { store, now }: ActionContext,
  place: Parameters<typeof holdsPost>[2],
): Promise<void> {
  requireConsent(person)
  const { by, kind, valueYuan, behalf } = submitted
  if ((by === 'onBehalf') !== (behalf !== undefined)) throw fail('WISH_BEHALF_MISSING')
  if (behalf) {
    if (!holdsPost(person.posts, SPEAKERS, place)) throw fail('NOT_YOUR_POST')
    const agreed = endOfDay(behalf.consentDay)
    if (!agreed || agreed.getTime() > now.getTime() + A_DAY) throw fail('WISH_BEHALF_MISSING')
  } else {
    if (rungIn(person, submitted.compoundId) !== 'verifiedResident') throw fail('RUNG_VERIFIED_REQUIRED')
    if (isMinor(person, now)) throw fail('ADULT_ONLY')
    const ledger = await store.consents.ofPerson(person._id)
    const agreed = ledger.some((row) => row.kind === 'hardship' && row.withdrawnAt === null)
    if (!agreed) throw fail('HARDSHIP_CONSENT_NEEDED')
  }
  const fault = faultInWish(submitted, kind, valueYuan)
  if (fault) throw fail(fault)
}

const A_DAY = 24 * 3_600_000

function wishingOf(
  { by, behalf }: SubmitWishInput,
  person: PersonDoc,
  stairwell: StairwellDoc | undefined,
  { secrets }: ActionContext,
): Wishing {
  const key = (text: string) => `k${secrets.sign('household', `wisher|${text}`).slice(0, 31)}`
  if (behalf) {
    if (!stairwell) throw fail('STAIRWELL_NOT_FOUND')
    const room = roomOf(behalf.room)
    const householdKey = householdId(stairwell._id, room, secrets)
    return {
      stairwell,
      householdKey,
      personKey: key(`${householdKey}|${behalf.name.trim()}`),
      wisherId: null,
    }
  }
  const home = person.residences.find(({ compoundId }) => compoundId === stairwell?.compoundId)?.home
  if (!stairwell || !home) throw fail('HOME_NEEDED')
  const whose = by === 'guardian' ? `${person._id}|child` : person._id
  return { stairwell, householdKey: home.householdId, personKey: key(whose), wisherId: person._id }
}

const placeIn = (
  { countyId, communityId, _id: compoundId, name: compoundName }: CompoundDoc,
  { stairwell }: Wishing,
) => ({ countyId, communityId, compoundId, compoundName, stairwellId: stairwell._id })

/** What she wrote stays sealed: here stands what the machine made of it, and nothing where that would still tell. */
function harmless(text: string): string {
  const masked = maskWish(text)
  return tellsIn(masked).length === 0 ? masked : ''
}

function wishOf(
  _id: string,
  submitted: SubmitWishInput,
  person: PersonDoc,
  wishing: Wishing,
  compound: CompoundDoc,
  laid: Laid,
  now: Date,
): WishDoc {
  const { kind, wisher, skill, times, valueYuan, by } = submitted
  const due = workingDaysAfter(now, VERIFY_WORKING_DAYS, workCalendar)
  return {
    _id,
    ...placeIn(compound, wishing),
    householdKey: wishing.householdKey,
    personKey: wishing.personKey,
    by,
    posterId: person._id,
    wisherId: wishing.wisherId,
    kind,
    wisher,
    skill,
    times: [...new Set(times)],
    valueYuan,
    title: harmless(submitted.title),
    text: harmless(submitted.words),
    writing: 0,
    publication: null,
    why: null,
    state: 'submitted',
    since: now,
    dueAt: due.at,
    provisional: due.provisional,
    overdue: false,
    desk: laid.desk,
    deskOrder: deskOrderOf(_id, now),
    judge: 'branchSecretary',
    visitor: null,
    approver: null,
    boards: boardsOf({ ...compound, compoundId: compound._id }),
    listed: [],
    boardOrder: `${now.toISOString()}_${_id}`,
    publishedAt: null,
    spillAt: null,
    until: null,
    ...UNCLAIMED,
    history: [{ state: 'submitted', at: now }],
    postedAt: now,
    movedAt: now,
    order: newestFirst(now, _id),
  }
}

/** The household's own document decides, so that two wishes at the same moment cannot both be the second. */
async function post(
  tx: Transaction,
  wish: WishDoc,
  laid: Laid,
  { now, caller }: ActionContext,
): Promise<void> {
  if (await tx.get<WishDoc>('micro_wishes', wish._id)) return
  const household = await tx.get<WishHouseholdDoc>('wish_households', wish.householdKey)
  const earlier = (household?.wishes ?? []).filter(({ year }) => year >= yearOf(now) - 1)
  const states = new Map<string, WishDoc['state'] | undefined>()
  for (const { wishId } of earlier) {
    states.set(wishId, (await tx.get<WishDoc>('micro_wishes', wishId))?.state)
  }
  const fault = faultInHousehold(earlier, now, (wishId) => {
    const state = states.get(wishId)
    if (state === undefined || state === 'rejected') return 'rejected'
    return isOpenWish(state) ? 'open' : 'over'
  })
  if (fault) throw fail(fault)
  const kept = earlier.filter(({ wishId }) => states.get(wishId) !== 'rejected')
  await tx.put<WishHouseholdDoc>('wish_households', {
    _id: wish.householdKey,
    wishes: [...kept, { wishId: wish._id, year: yearOf(now) }],
  })
  await tx.create<WishDoc>('micro_wishes', wish)
  await setNextLook(tx, wish)
  const actorId = caller.personId ?? 'nobody'
  await tx.create('audit_events', {
    _id: `${wish._id}_wish.submit`,
    at: now,
    actorId,
    action: 'wish.submit',
    subjectId: wish._id,
    compoundId: wish.compoundId,
    communityId: wish.communityId,
    reason: wish.by,
  })
  if (laid.personId !== null && laid.personId !== actorId)
    await tx.create('notices', newNotice(laid.personId, 'wishYours', wish._id, `${wish._id}_visit`, now))
}

const answerOf = ({ _id, state, dueAt, since }: WishDoc, visitedBy: string | null) => ({
  wishId: _id,
  state,
  visitedBy,
  dueAt: (dueAt ?? since).toISOString(),
})
