import type { Outcome } from '@shared/contract/process'
import { type MinutesBasis, type MinutesWritten, refuseMinutes } from '@shared/rules/minutes/decide-minutes'
import { maySign, type SigningBasis, type SigningPerson } from '@shared/rules/minutes/may-sign'

describe('minutes', () => {
  const plain = { legal: 'none' } as const
  const refused = (written: Partial<MinutesWritten>, basis: Partial<MinutesBasis> = {}) =>
    refuseMinutes(
      { statutory: false, sessionHeld: true, pollOver: true, signed: false, ...basis },
      { outcome: 'consensus', adopted: [plain], minority: '', ...written },
    )

  it.each<[string, string, Partial<MinutesWritten>, Partial<MinutesBasis>]>([
    ['somebody has signed', 'MINUTES_SIGNED', {}, { signed: true, sessionHeld: false }],
    ['no session was held', 'MINUTES_TOO_EARLY', {}, { sessionHeld: false }],
    ['the poll goes on', 'MINUTES_TOO_EARLY', {}, { pollOver: false }],
    [
      'the law forbids it',
      'ADOPTED_FORBIDDEN',
      { adopted: [plain, { legal: 'forbidden' }] },
      { statutory: true },
    ],
    ['owners decide it', 'OWNERS_DECIDE', {}, { statutory: true }],
    ['owners decide one of them', 'OWNERS_DECIDE', { adopted: [plain, { legal: 'statutory' }] }, {}],
    [
      'a majority wants what owners decide',
      'OWNERS_DECIDE',
      { outcome: 'majorityView' },
      { statutory: true },
    ],
    ['nothing was adopted', 'ADOPTED_MISSING', { adopted: [] }, {}],
    ['nothing was adopted by a majority', 'ADOPTED_MISSING', { outcome: 'majorityView', adopted: [] }, {}],
    ['something was adopted without agreement', 'ADOPTED_MISSING', { outcome: 'noConsensus' }, {}],
    ['it goes to the assembly unmarked', 'STATUTORY_UNMARKED', { outcome: 'transferredStatutory' }, {}],
    ['a majority has no minority', 'MINORITY_MISSING', { outcome: 'majorityView', minority: ' \n' }, {}],
  ])('are not taken where %s', (_, code, written, basis) => expect(refused(written, basis)).toBe(code))

  it.each<[Outcome, Partial<MinutesWritten>, Partial<MinutesBasis>]>([
    ['consensus', {}, {}],
    ['majorityView', { minority: '三户不同意' }, {}],
    ['noConsensus', { adopted: [] }, {}],
    ['noConsensus', { adopted: [] }, { statutory: true }],
    ['transferredStatutory', { adopted: [] }, { statutory: true }],
    ['transferredStatutory', {}, { statutory: true }],
  ])('are taken of %s: %j %j', (outcome, written, basis) =>
    expect(refused({ ...written, outcome }, basis)).toBeNull())
})

describe('who signs', () => {
  const sign = (person: Partial<SigningPerson>, basis: Partial<SigningBasis> = {}) =>
    maySign(
      { id: 'li', host: false, inOffice: false, resident: false, ...person },
      { mode: 'roundtable', signatures: [], sealed: false, ...basis },
    )
  const host = { host: true, inOffice: true, resident: true }

  it('is the host, somebody else in office, and a neighbour without office', () => {
    expect(sign(host)).toEqual(['host'])
    expect(sign({ inOffice: true, resident: true })).toEqual(['recorder'])
    expect(sign({ resident: true })).toEqual(['resident'])
    expect(sign({})).toEqual([])
    expect(sign({ host: true })).toEqual(['host'])
  })

  it('is on the spot the host for both', () => {
    expect(sign(host, { mode: 'onsite' })).toEqual(['host', 'recorder'])
    const signed = [{ as: 'host', personId: 'li' }] as const
    expect(sign(host, { mode: 'onsite', signatures: signed })).toEqual(['recorder'])
    expect(sign(host, { mode: 'online', signatures: signed })).toEqual([])
    expect(sign({ inOffice: true }, { signatures: signed })).toEqual([])
    expect(sign({ host: true }, { signatures: [{ as: 'recorder', personId: 'li' }] })).toEqual([])
    expect(sign({ host: true }, { signatures: [{ as: 'recorder', personId: 'wang' }] })).toEqual(['host'])
  })

  it('is nobody a second time, in another part or once it is sealed', () => {
    const taken = [{ as: 'resident', personId: 'wang' }] as const
    expect(sign({ resident: true }, { signatures: taken })).toEqual([])
    expect(sign(host, { signatures: [{ as: 'resident', personId: 'li' }] })).toEqual([])
    expect(sign({ resident: true }, { signatures: [{ as: 'host', personId: 'li' }] })).toEqual([])
    expect(sign({ resident: true }, { signatures: [{ as: 'recorder', personId: 'li' }] })).toEqual([])
    expect(sign({ resident: true }, { signatures: [{ as: 'recorder', personId: 'wang' }] })).toEqual([
      'resident',
    ])
    expect(sign(host, { sealed: true })).toEqual([])
  })
})
