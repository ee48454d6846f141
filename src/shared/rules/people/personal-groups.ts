import type { PersonalGroup } from '../../contract/account'
import type { KEPT } from '../retention/kept'

/** How long something of somebody is kept: as the table of `retention/kept` says, or as long as her account. */
export type KeptUntil = keyof typeof KEPT | 'account' | 'day'

/**
 * For how long each group is kept. The declarations of the store (`store/personal`) name a group for every
 * field that tells of a person, and take its time from here; so does the page 我的数据.
 */
export const GROUP_KEPT: Readonly<Record<PersonalGroup, KeptUntil>> = {
  account: 'account',
  openid: 'account',
  phone: 'account',
  name: 'account',
  home: 'account',
  age: 'account',
  devices: 'day',
  consents: 'consentProof',
  words: 'publicText',
  rawWords: 'rawText',
  photos: 'image',
  choices: 'publicText',
  presence: 'publicText',
  wishes: 'publicText',
  contacts: 'account',
  service: 'serviceRecord',
  bookings: 'notice',
  notices: 'notice',
  office: 'audit',
  traces: 'day',
}
