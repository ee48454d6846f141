import { type Declared, of, PLAIN } from './declare'
import { label, office } from './kinds'

/** Accounts: who somebody is, where she lives, what she agreed to, which posts she holds. */
export const PEOPLE = {
  persons: {
    _id: of('account', 'removed'),
    residences: of('home', 'removed'),
    posts: of('office', 'removed', 'account'),
    sessions: of('devices', 'removed'),
    consents: of('consents', 'removed', 'account'),
    label: of('office', 'removed', 'account'),
    leaving: of('account', 'removed'),
    ageGroup: of('age', 'removed'),
  },
  posts: {
    label,
    holderId: of('office', 'removed', 'account'),
    termEnds: PLAIN,
    deputy: of('office', 'removed', 'account'),
    successor: of('office', 'removed', 'account'),
    answers: of('office', 'removed', 'account'),
    shown: of('office', 'removed', 'account'),
    portrait: of('photos', 'removed', 'account'),
  },
  post_history: { label, by: label },
  post_invitations: { label, termEnds: PLAIN, invitedBy: label, invitedById: office, personId: office },
  post_imports: {
    personId: of('office', 'expires', 'day'),
    fileId: PLAIN,
    rows: of('office', 'expires', 'day'),
  },
  residence_requests: {
    reason: of('home', 'removed'),
    personId: of('home', 'removed'),
    householdId: of('home', 'removed'),
    vouch: of('office', 'removed', 'account'),
    missed: PLAIN,
    decidedBy: of('office', 'removed', 'account'),
  },
  homes: { members: of('home', 'removed'), adultId: of('home', 'removed') },
  consents: { _id: of('consents', 'anonymised'), personId: of('consents', 'anonymised') },
  vault_keys: { _id: of('account', 'shredded'), wrapped: of('account', 'shredded') },
  vault_fields: {
    _id: of('account', 'removed'),
    personId: of('account', 'removed'),
    field: PLAIN,
    sealed: of('account', 'shredded'),
    openid: of('openid', 'shredded'),
    phone: of('phone', 'shredded'),
    name: of('name', 'shredded'),
    guardian: of('name', 'shredded'),
    room: of('home', 'shredded'),
  },
  sign_in_requests: {
    personId: of('devices', 'expires'),
    secretHash: PLAIN,
    browser: of('devices', 'expires'),
    from: of('devices', 'expires'),
    fromDigest: of('devices', 'expires'),
  },
  rate_windows: { _id: of('traces', 'expires'), by: PLAIN },
} satisfies Partial<Declared>
