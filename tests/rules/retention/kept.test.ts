import { GROUP_KEPT } from '@shared/rules/people/personal-groups'
import { goneAt, KEPT } from '@shared/rules/retention/kept'

const from = new Date('2026-11-20T04:00:00Z')
const gone = (what: keyof typeof KEPT) => goneAt(what, from).toISOString().slice(0, 10)

describe('how long is kept', () => {
  it.each<[keyof typeof KEPT, string, string]>([
    ['rawText', '2027-11-20', 'closed'],
    ['image', '2027-11-20', 'closed'],
    ['contact', '2027-11-20', 'closed'],
    // Ten years, with the leap days between them.
    ['publicText', '2036-11-20', 'closed'],
    ['refused', '2027-05-22', 'refused'],
    ['audit', '2029-11-20', 'written'],
    ['serviceRecord', '2029-11-20', 'written'],
    ['propertyCheck', '2029-11-20', 'written'],
    ['consentProof', '2029-11-20', 'left'],
    ['notice', '2027-11-20', 'written'],
    ['unusedPhoto', '2026-11-21', 'written'],
  ])('%s: until %s, counted from when it was %s', (what, day, since) => {
    expect([gone(what), KEPT[what].since]).toEqual([day, since])
  })

  it('is never less of the audit than the law’s six months, and more of words than of photos', () => {
    expect(KEPT.audit.days).toBeGreaterThan(184)
    expect(KEPT.publicText.days).toBeGreaterThan(KEPT.image.days)
  })
})

describe('what is known of a person', () => {
  const groups = (kept: string) =>
    Object.entries(GROUP_KEPT)
      .filter(([, until]) => until === kept)
      .map(([group]) => group)
      .sort()

  it('goes with her account, but for what others need to know that it was so', () => {
    expect(groups('account')).toEqual(['account', 'age', 'contacts', 'home', 'name', 'openid', 'phone'])
    expect(groups('day')).toEqual(['devices', 'traces'])
    expect(groups('publicText')).toEqual(['choices', 'presence', 'wishes', 'words'])
    expect(groups('rawText')).toEqual(['rawWords'])
    expect(groups('image')).toEqual(['photos'])
    expect(groups('consentProof')).toEqual(['consents'])
    expect(groups('serviceRecord')).toEqual(['service'])
    expect(groups('notice')).toEqual(['bookings', 'notices'])
    expect(groups('audit')).toEqual(['office'])
  })
})
