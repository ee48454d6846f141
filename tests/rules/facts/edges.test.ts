import { mayNote } from '@shared/rules/facts/may-note'
import { allTold, bodiesOf, faultInParties, keepsAll, partyKeys } from '@shared/rules/facts/parties'

const nobody = { wholeCompound: false, stairwellIds: [], groups: [], bodies: [] } as const
const both = { committee: true, propertyCompany: true }

describe('whom a matter concerns', () => {
  it('is the whole compound or some of its stairwells, never neither and never both', () => {
    expect(faultInParties(nobody, both)).toBe('PARTIES_NEEDED')
    expect(faultInParties({ ...nobody, wholeCompound: true, stairwellIds: ['s1'] }, both)).toBe(
      'PARTIES_NEEDED',
    )
    expect(faultInParties({ ...nobody, stairwellIds: ['s1'] }, both)).toBeUndefined()
    expect(faultInParties({ ...nobody, wholeCompound: true }, both)).toBeUndefined()
  })

  it('names no body that is not there', () => {
    const names = (body: 'committee' | 'propertyCompany', here: typeof both) =>
      faultInParties({ ...nobody, wholeCompound: true, bodies: [body] }, here)
    expect(names('committee', { committee: false, propertyCompany: true })).toBe('BODY_NOT_HERE')
    expect(names('propertyCompany', { committee: true, propertyCompany: false })).toBe('BODY_NOT_HERE')
    expect(names('committee', { committee: true, propertyCompany: false })).toBeUndefined()
    expect(bodiesOf(both)).toEqual(['propertyCompany', 'committee'])
    expect(bodiesOf({ committee: true, propertyCompany: false })).toEqual(['committee'])
    expect(bodiesOf({ committee: false, propertyCompany: true })).toEqual(['propertyCompany'])
  })

  it('is told one by one', () => {
    const parties = { ...nobody, stairwellIds: ['s1', 's2'], bodies: ['committee'] } as const
    expect(partyKeys(parties)).toEqual(['stairwell_s1', 'stairwell_s2', 'body_committee'])
    expect(partyKeys({ ...parties, wholeCompound: true })).toEqual(['compound', 'body_committee'])
    expect(allTold([], ['a'])).toBe(false)
    expect(allTold(['a', 'b'], ['b'])).toBe(false)
    expect(allTold(['a', 'b'], ['b', 'a', 'c'])).toBe(true)
  })

  it('is only added to; the whole compound holds every stairwell and nothing else', () => {
    expect(keepsAll(['stairwell_s1'], ['compound'])).toBe(true)
    expect(keepsAll(['stairwell_s1'], ['stairwell_s2'])).toBe(false)
    expect(keepsAll(['group_tenants'], ['compound'])).toBe(false)
    expect(keepsAll(['compound'], ['stairwell_s1'])).toBe(false)
    expect(keepsAll(['group_tenants', 'compound'], ['compound', 'group_tenants'])).toBe(true)
  })
})

it('a fact note is the butler’s of a stairwell that is concerned, or of whoever stands in for her', () => {
  const butler = { post: 'redButler', placeId: 's1' } as const
  const may = (posts: Parameters<typeof mayNote>[0], answersForVacant = false) =>
    mayNote(posts, { concerned: ['s1'], answersForVacant })
  expect(may([butler])).toBe(true)
  expect(may([{ ...butler, placeId: 's2' }])).toBe(false)
  expect(may([{ post: 'branchSecretary', placeId: 's1' }])).toBe(false)
  expect(may([], true)).toBe(true)
  expect(may([])).toBe(false)
})
