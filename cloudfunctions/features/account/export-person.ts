import type { ExportedItem } from '@shared/contract/account'

import type { ActionContext } from '../../kernel/define-action'
import { memberRegistrationId } from '../../store/member-registrations'
import type { PersonDoc } from '../../store/persons'
import { openVault } from '../../vault/vault'

/** What stands with herself: the first part of her copy. */
export async function accountItems(person: PersonDoc, context: ActionContext): Promise<ExportedItem[]> {
  const { store } = context
  const { _id: personId, rung, residences, posts, sessions, ageGroup, ageStatedAt, leaving } = person
  const rooms = residences.map(({ compoundId }) => `room_${compoundId}` as const)
  const wanted = (['name', 'phone', 'guardian', ...rooms] as const).map((field) => ({ personId, field }))
  const [restricted, registration, ledger] = await Promise.all([
    openVault(context).getMany(wanted, { reader: personId, reason: 'export' }),
    store.memberRegistrations.ofPerson(personId),
    store.subscriptionGrants.find(personId),
  ])
  const [name = null, phone = null, guardian = null, ...numbers] = restricted
  const homes = residences.map(({ compoundName, kind, verified, since, home }, at) => ({
    compoundName,
    kind,
    verified,
    since,
    building: home?.building ?? null,
    unitEntrance: home?.unitEntrance ?? null,
    namedAdult: home?.namedAdult ?? null,
    room: numbers[at] ?? null,
  }))
  const items: ExportedItem[] = [
    {
      part: 'account',
      data: {
        name,
        phone,
        guardian,
        rung,
        ageGroup: ageGroup ?? null,
        ageStatedAt: ageStatedAt ?? null,
        homes,
        posts: posts.map(({ post, placeName, since, label }) => ({ post, placeName, since, label })),
        browsers: sessions.map(({ browser, startedAt, expiresAt }) => ({ browser, startedAt, expiresAt })),
        leavesAt: leaving?.dueAt ?? null,
      },
    },
  ]
  if (registration?._id === memberRegistrationId(personId)) {
    const { communityName, compoundName, unitName, skills, times, state, appliedAt, endedAt } = registration
    items.push({
      part: 'registration',
      data: { communityName, compoundName, unitName, skills, times, state, appliedAt, endedAt },
    })
  }
  if (ledger) {
    const { _id: _, ...grants } = ledger
    items.push({ part: 'reminders', data: { ...grants } })
  }
  return items
}
