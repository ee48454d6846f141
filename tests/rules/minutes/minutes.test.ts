import type { SIGNERS } from '@shared/contract/minutes'
import { OUTCOMES } from '@shared/contract/process'
import { refuseMinutes } from '@shared/rules/minutes/decide-minutes'
import { maySign } from '@shared/rules/minutes/may-sign'
import fc from 'fast-check'

const basis = { statutory: false, sessionHeld: true, pollOver: true, signed: false }
const written = { outcome: 'consensus' as const, adopted: [{ legal: 'none' as const }], minority: '' }

describe('minutes are taken', () => {
  it('of a consensus on a proposal that may be done', () => expect(refuseMinutes(basis, written)).toBeNull())
  it('of a majority, with the view of the others', () => {
    expect(refuseMinutes(basis, { ...written, outcome: 'majorityView', minority: '怕吵' })).toBeNull()
    expect(refuseMinutes(basis, { ...written, outcome: 'majorityView', minority: ' ' })).toBe(
      'MINORITY_MISSING',
    )
  })
  it('of no consensus, on nothing', () => {
    expect(refuseMinutes(basis, { outcome: 'noConsensus', adopted: [], minority: '' })).toBeNull()
    expect(refuseMinutes(basis, { ...written, outcome: 'noConsensus' })).toBe('ADOPTED_MISSING')
  })
  test.each([
    ['before the session was held', { sessionHeld: false }, 'MINUTES_TOO_EARLY'],
    ['while answers come in', { pollOver: false }, 'MINUTES_TOO_EARLY'],
    ['over a signature', { signed: true }, 'MINUTES_SIGNED'],
  ])('not %s', (_, change, code) => expect(refuseMinutes({ ...basis, ...change }, written)).toBe(code))
  it('not of what the law forbids', () => {
    expect(refuseMinutes(basis, { ...written, adopted: [{ legal: 'forbidden' }] })).toBe('ADOPTED_FORBIDDEN')
  })
})

it('what owners decide in common never ends in an outcome of ours, whatever else is written', () => {
  const legal = fc.constantFrom<'none' | 'statutory' | 'forbidden' | null>(
    'none',
    'statutory',
    'forbidden',
    null,
  )
  const adopted = fc.array(fc.record({ legal }), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.constantFrom(...OUTCOMES),
      adopted,
      fc.string(),
      (marked, outcome, of, minority) => {
        const statutory = marked || of.some((one) => one.legal === 'statutory')
        const refused = refuseMinutes({ ...basis, statutory: marked }, { outcome, adopted: of, minority })
        if (statutory && refused === null) expect(['transferredStatutory', 'noConsensus']).toContain(outcome)
        if (!marked && outcome === 'transferredStatutory') expect(refused).not.toBeNull()
      },
    ),
    { numRuns: 1000 },
  )
})

const secretary = { id: 'wang', host: true, inOffice: true, resident: true }
const butler = { id: 'chen', host: false, inOffice: true, resident: true }
const neighbour = { id: 'lin', host: false, inOffice: false, resident: true }
const nothing = { mode: 'roundtable' as const, signatures: [], sealed: false }

describe('who may sign as what', () => {
  it('the host, somebody else in office, and a neighbour', () => {
    expect(maySign(secretary, nothing)).toEqual(['host'])
    expect(maySign(butler, nothing)).toEqual(['recorder'])
    expect(maySign(neighbour, nothing)).toEqual(['resident'])
    expect(maySign({ ...neighbour, resident: false }, nothing)).toEqual([])
  })
  it('on the spot the host may also record', () => {
    expect(maySign(secretary, { ...nothing, mode: 'onsite' })).toEqual(['host', 'recorder'])
  })
  it('never twice, and nothing once it is sealed', () => {
    const signed = { ...nothing, signatures: [{ as: 'host' as const, personId: 'wang' }] }
    expect(maySign(secretary, signed)).toEqual([])
    expect(maySign(neighbour, { ...nothing, sealed: true })).toEqual([])
  })
  it('in any order and by anybody: at least two people stand behind it, and one of them holds no office', () => {
    const person = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      host: fc.boolean(),
      inOffice: fc.boolean(),
      resident: fc.boolean(),
    })
    const mode = fc.constantFrom('onsite' as const, 'roundtable' as const, 'online' as const)
    fc.assert(
      fc.property(
        mode,
        fc.uniqueArray(person, { selector: ({ id }) => id }),
        fc.infiniteStream(fc.nat()),
        (form, people, picks) => {
          let signatures: { as: (typeof SIGNERS)[number]; personId: string }[] = []
          for (let turn = 0; turn < 20 && people.length > 0; turn += 1) {
            const who = people[picks.next().value % people.length]
            if (!who) continue
            const may = maySign(who, { mode: form, signatures, sealed: signatures.length === 3 })
            const as = may[picks.next().value % Math.max(1, may.length)]
            if (as) signatures = [...signatures, { as, personId: who.id }]
          }
          const of = (as: string) => signatures.find((one) => one.as === as)?.personId
          expect(new Set(signatures.map(({ as }) => as)).size).toBe(signatures.length)
          if (signatures.length === 3) {
            expect([of('host'), of('recorder')]).not.toContain(of('resident'))
            expect(people.find(({ id }) => id === of('resident'))?.inOffice).toBe(false)
            if (form !== 'onsite') expect(of('host')).not.toBe(of('recorder'))
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
