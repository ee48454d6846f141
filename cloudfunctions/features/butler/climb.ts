import type { NoticeKind } from '@shared/contract/inbox'
import { nextContactDue } from '@shared/rules/butler/ladder'
import { contactTransition } from '@shared/rules/butler/life'
import { pickDesk } from '@shared/rules/butler/who-answers'
import { deskOf, JUDGES } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { readyDesk } from '../../desk/ready-desk'
import { workCalendar } from '../../desk/work-calendar'
import type { PublishParts } from '../../publish/subject'
import type { ContactDoc } from '../../store/contacts'
import { type Desks, readDesks, specialistSeat } from './desks'
import { clockOf } from './place-request'
import { stepOf } from './step-request'

interface Rung {
  readonly change: Partial<ContactDoc>
  readonly told: readonly { readonly personId: string; readonly kind: NoticeKind }[]
}

/**
 * A limit of a request is over: whoever answers is reminded, or it goes one level up, or the words for
 * 12345 are laid out, or it closes after seven days without a word. Coming twice it moves once.
 */
export const climb: DeadlineRule = async ({ subject }, parts) => {
  const { store, now } = parts
  const found = await store.contacts.find(subject)
  if (!found) return
  const desks = await readDesks(found, store, found.ownerKey)
  const due = nextContactDue(clockOf(found), workCalendar)
  if (!due || due.at > now) return
  const rung = await RUNGS[due.what](found, desks, parts)
  await store.contacts.step(subject, (request) => {
    const still = nextContactDue(clockOf(request), workCalendar)
    // Somebody was quicker, or it is in other hands by now: the next look decides anew.
    if (still?.what !== due.what || still.at > now || request.ownerKey !== found.ownerKey) return undefined
    const act = `${due.what}_${request.history.length}_${request.reminded}`
    return stepOf(
      request,
      rung.change,
      { act, actorId: 'clock', by: null, action: `contact.${due.what}`, at: now },
      rung.told,
    )
  })
}

type Climb = (request: ContactDoc, desks: Desks, parts: PublishParts) => Promise<Rung>

const answering = (key: string, desks: Desks): string[] => {
  const who = desks.who(key)
  return who.kind === 'topLevel' ? [] : [who.personId]
}

const tell = (people: readonly string[], kind: NoticeKind) => people.map((personId) => ({ personId, kind }))

const RUNGS: Readonly<Record<'remind' | 'secretary' | 'specialist' | 'hotline' | 'lapse', Climb>> = {
  remind: async ({ ownerKey }, desks) => ({
    change: { reminded: true, overdue: true },
    told: tell(answering(ownerKey, desks), 'contactLate'),
  }),

  async secretary(request, desks, { store }) {
    const { ownerKey, authorId, countyId, communityId, compoundId, compoundName } = request
    const above = desks.way.filter(({ key }) => !key.startsWith('redButler_'))
    const { key, who } = pickDesk(above, desks.state, [authorId, ...answering(ownerKey, desks)])
    const judge = JUDGES.find((one) => deskOf(one, { countyId, communityId, compoundId }) === key)
    if (judge) await readyDesk(store, judge, { countyId, communityId, compoundId, compoundName })
    return raised(
      request,
      { level: 'branchSecretary', ownerKey: key },
      who.kind === 'topLevel' ? [] : [who.personId],
    )
  },

  async specialist(request, desks, { store }) {
    const { _id, ownerKey, authorId, communityId } = request
    const except = [authorId, ...answering(ownerKey, desks)]
    const seat = await specialistSeat(_id, communityId, except, store)
    if (seat) {
      const person = seat.holderId ?? seat.deputy?.personId
      return raised(request, { level: 'serviceSpecialist', ownerKey: seat._id }, person ? [person] : [])
    }
    // No specialist in the whole community: the community's secretary, and above her the county.
    const above = desks.way.filter(({ key }) => /^(communitySecretary|countyAdmin)_/.test(key))
    const { key, who } = pickDesk(above, desks.state, except)
    return raised(
      request,
      { level: 'serviceSpecialist', ownerKey: key },
      who.kind === 'topLevel' ? [] : [who.personId],
    )
  },

  hotline: async (request, desks) => {
    const kept = contactTransition(request.state, 'offerHotline', 'clock') !== undefined
    return {
      change: kept ? { level: 'hotline12345', overdue: true } : {},
      told: [
        { personId: request.authorId, kind: 'contactHotline' },
        ...tell(answering(request.ownerKey, desks), 'contactLate'),
      ],
    }
  },

  lapse: async ({ authorId }) => ({
    change: { state: 'lapsed' },
    told: [{ personId: authorId, kind: 'contactLapsed' }],
  }),
}

function raised(
  request: ContactDoc,
  to: Pick<ContactDoc, 'level' | 'ownerKey'>,
  people: readonly string[],
): Rung {
  return {
    change: { ...to, state: 'escalated', overdue: true },
    told: [...tell(people, 'contactYours'), { personId: request.authorId, kind: 'contactRaised' }],
  }
}

/** 72 hours are over: nothing of the number is left, here or in any copy of the request. */
export const eraseNumber: DeadlineRule = async ({ subject }, { store }) => {
  await store.contacts.removeNumber(subject)
}
