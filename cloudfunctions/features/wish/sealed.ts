import type { WishContact } from '@shared/contract/wish/claim'
import type { BehalfRelation, ConsentWay, Hardship, SubmitWishInput } from '@shared/contract/wish/submit'

import type { PersonDoc } from '../../store/persons'
import type { WishDoc } from '../../store/wishes'
import { openVault, type Reading, SYSTEM, type VaultContext } from '../../vault/vault'

export interface SealedWords {
  readonly title: string
  readonly words: string
}

export interface SealedNeed {
  readonly hardship: Hardship
  readonly behalf: {
    readonly relation: BehalfRelation
    readonly consent: ConsentWay
    readonly consentDay: string
  } | null
}

export type SealedContact = WishContact

/** Where the wisher is met: building and entrance stand on the door of the house, the rest is hers. */
interface Door {
  readonly building: number
  readonly unitEntrance: number
}

/**
 * Seals everything that tells who wishes, under the wish's own key: what she wrote, why she needs it,
 * how she is reached. Doing it again seals the same.
 */
export async function sealWish(
  context: VaultContext,
  wishId: string,
  submitted: SubmitWishInput,
  person: PersonDoc,
  door: Door,
): Promise<void> {
  const vault = openVault(context)
  const { title, words, hardship, behalf } = submitted
  const need: SealedNeed = {
    hardship,
    behalf: behalf
      ? { relation: behalf.relation, consent: behalf.consent, consentDay: behalf.consentDay }
      : null,
  }
  const contact = behalf
    ? { ...door, name: behalf.name, phone: behalf.phone ?? null, room: behalf.room }
    : await ownContact(context, submitted.compoundId, person, door)
  await vault.put(wishId, 'wishWords', JSON.stringify({ title, words } satisfies SealedWords))
  await vault.put(wishId, 'wishNeed', JSON.stringify(need))
  await vault.put(wishId, 'wishContact', JSON.stringify(contact))
}

/** Of somebody who posts for herself: what she gave when her home was verified, copied so that it goes with the wish. */
async function ownContact(
  context: VaultContext,
  compoundId: string,
  { _id: personId }: PersonDoc,
  door: Door,
): Promise<SealedContact> {
  const wanted = (['name', 'phone', `room_${compoundId}`] as const).map((field) => ({ personId, field }))
  const [name, phone, room] = await openVault(context).getMany(wanted, {
    reader: SYSTEM,
    reason: 'wishContact',
  })
  return { ...door, name: name ?? null, phone: phone ?? null, room: room ?? null }
}

async function opened<T>(
  context: VaultContext,
  { _id, countyId, communityId, compoundId }: WishDoc,
  field: 'wishWords' | 'wishNeed' | 'wishContact',
  reading: Omit<Reading, 'place'>,
): Promise<T | null> {
  const place = { countyId, communityId, compoundId }
  const text = await openVault(context).get(_id, field, { ...reading, place })
  return text === undefined ? null : (JSON.parse(text) as T)
}

/** Each reading by another than the system is recorded before anything is handed out; null once it was erased. */
export const openWords = (context: VaultContext, wish: WishDoc, reader: string, reason: string) =>
  opened<SealedWords>(context, wish, 'wishWords', { reader, reason })
export const openNeed = (context: VaultContext, wish: WishDoc, reader: string, reason: string) =>
  opened<SealedNeed>(context, wish, 'wishNeed', { reader, reason })
export const openContact = (context: VaultContext, wish: WishDoc, reader: string, reason: string) =>
  opened<SealedContact>(context, wish, 'wishContact', { reader, reason })

/** Everything sealed for a wish becomes unreadable: its key goes first. */
export const eraseWish = (context: VaultContext, wishId: string) => openVault(context).forget(wishId)
