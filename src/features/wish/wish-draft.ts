import type { ServiceTime, Skill } from '@shared/contract/registration'
import type { Wisher, WishKind } from '@shared/contract/wish/kinds'
import type {
  BehalfRelation,
  ConsentWay,
  Hardship,
  SubmitWishInput,
  WishPoster,
} from '@shared/contract/wish/submit'
import { endOfDay } from '@shared/rules/calendar/working-days'
import { isRoom } from '@shared/rules/people/room-of'
import { type DraftPlace, dropDraft, keepDraft, recallDraft } from '@/platform/drafts'

/** A wish as far as it is written; kept on this phone until it has arrived. */
export interface WishDraft {
  readonly by: WishPoster
  readonly kind: WishKind | null
  readonly title: string
  readonly words: string
  readonly value: string
  readonly wisher: Wisher | null
  readonly hardship: Hardship | null
  readonly skill: Skill | null
  readonly times: readonly ServiceTime[]
  readonly stairwellId: string | null
  readonly room: string
  readonly name: string
  readonly phone: string
  readonly relation: BehalfRelation | null
  readonly consent: ConsentWay | null
  readonly consentDay: string
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

const emptyWish = (by: WishPoster): WishDraft => ({
  by,
  kind: null,
  title: '',
  words: '',
  value: '',
  wisher: null,
  hardship: null,
  skill: null,
  times: [],
  stairwellId: null,
  room: '',
  name: '',
  phone: '',
  relation: null,
  consent: null,
  consentDay: '',
  requestId: null,
})

const KEY = 'wish.new'
/** What tells who somebody else is does not stay on the poster's phone. */
const keepWish = (draft: WishDraft) =>
  keepDraft(KEY, { ...draft, room: '', name: '', phone: '', hardship: null })
/** A wish that begins with words said elsewhere; what was begun before gives way. */
export const beginWish = (text: string) => keepWish({ ...emptyWish('self'), words: text })
export const wishPlace = (by: WishPoster): DraftPlace<WishDraft> => ({
  recall() {
    const kept = recallDraft<WishDraft>(KEY)
    return kept && (kept.by === 'onBehalf') === (by === 'onBehalf') ? kept : emptyWish(by)
  },
  keep: keepWish,
  drop: () => dropDraft(KEY),
})

export type WishField = Exclude<keyof WishDraft, 'requestId' | 'skill' | 'times' | 'phone' | 'by'>

/** What is still to be filled in. */
export function missingInWish(draft: WishDraft): WishField[] {
  const { by, kind, title, words, value, wisher, hardship } = draft
  const yuan = Number(value)
  const missing: [WishField, boolean][] = [
    ['kind', kind === null],
    ['title', title.trim() === ''],
    ['words', words.trim() === ''],
    ['value', kind === 'goods' && !(Number.isInteger(yuan) && yuan >= 1 && yuan <= 300)],
    ['wisher', wisher === null],
    ['hardship', hardship === null],
  ]
  const behalf: [WishField, boolean][] =
    by === 'onBehalf'
      ? [
          ['stairwellId', draft.stairwellId === null],
          ['room', !isRoom(draft.room.trim())],
          ['name', draft.name.trim() === ''],
          ['relation', draft.relation === null],
          ['consent', draft.consent === null],
          ['consentDay', endOfDay(draft.consentDay.trim()) === undefined],
        ]
      : []
  return [...missing, ...behalf].filter(([, lacks]) => lacks).map(([field]) => field)
}

/** As it is sent; null while something is missing. */
export function wishInput(compoundId: string, draft: WishDraft): SubmitWishInput | null {
  const { by, kind, wisher, hardship, skill, times, stairwellId, relation, consent } = draft
  if (missingInWish(draft).length > 0 || !kind || !wisher || !hardship) return null
  const phone = draft.phone.trim()
  const behalf =
    by === 'onBehalf' && stairwellId && relation && consent
      ? {
          behalf: {
            stairwellId,
            room: draft.room.trim(),
            name: draft.name.trim(),
            ...(phone === '' ? {} : { phone }),
            relation,
            consent,
            consentDay: draft.consentDay.trim(),
          },
        }
      : {}
  return {
    compoundId,
    by,
    kind,
    title: draft.title.trim(),
    words: draft.words.trim(),
    wisher,
    hardship,
    valueYuan: kind === 'goods' ? Number(draft.value) : 0,
    skill: kind === 'goods' ? null : skill,
    times,
    ...behalf,
  }
}
