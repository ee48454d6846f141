import {
  DOERS,
  FORBIDDEN_GROUNDS,
  LEGAL_CHECKS,
  type LegalCheck,
  PAYERS,
  PROPOSAL_STATES,
} from '@shared/contract/proposal'
import { STATUTORY_ITEMS } from '@shared/contract/statutory'
import { faultInMeans, mayDo, mayPay } from '@shared/rules/proposal/check-proposal'
import { faultInCheck, hintFor, mayCheck } from '@shared/rules/proposal/legal-check'
import { PROPOSAL_LIFE, proposalStatesFor, takesRoom } from '@shared/rules/proposal/life'
import { recounted } from '@shared/rules/proposal/tally'
import fc from 'fast-check'

const bodies = fc.record({ committee: fc.boolean(), propertyCompany: fc.boolean() })
const check = fc.constantFrom(...LEGAL_CHECKS)

describe('the life of a proposal', () => {
  it('leads to nothing twice by one verb, and out of an end nowhere', () => {
    const steps = PROPOSAL_LIFE.map(({ from, verb }) => `${from} ${verb}`)
    expect(new Set(steps).size).toBe(steps.length)
    for (const end of ['refused', 'late', 'withdrawn'] as const)
      expect(PROPOSAL_LIFE.filter(({ from }) => from === end)).toEqual([])
  })

  it('lets nobody but its author move what is public, and her only take it back', () => {
    expect(PROPOSAL_LIFE.filter(({ from }) => from === 'public')).toEqual([
      { from: 'public', verb: 'withdraw', who: 'author', to: 'withdrawn' },
    ])
  })

  it('reaches every state, and gives room back in each of its ends', () => {
    const reached = new Set(['pending', ...PROPOSAL_LIFE.map(({ to }) => to)])
    expect([...PROPOSAL_STATES].filter((state) => !reached.has(state))).toEqual([])
    for (const state of PROPOSAL_STATES)
      expect(takesRoom(state)).toBe(proposalStatesFor('withdraw').includes(state))
  })
})

describe('cost, payer and doer', () => {
  it('go together: something costs and somebody pays, or neither; and all of them are there', () => {
    const means = fc.record({
      costYuan: fc.oneof(fc.constant(0), fc.nat(99_999_999)),
      payer: fc.constantFrom(...PAYERS),
      doer: fc.constantFrom(...DOERS),
    })
    fc.assert(
      fc.property(means, bodies, (one, here) => {
        const fault = faultInMeans(one, here)
        const paid = one.payer !== 'nobody'
        if (fault === undefined) {
          expect(one.costYuan > 0).toBe(paid)
          expect([one.payer, one.doer].includes('propertyCompany') && !here.propertyCompany).toBe(false)
          expect(one.doer === 'committee' && !here.committee).toBe(false)
        } else if (fault === 'COST_WITHOUT_PAYER') expect(one.costYuan > 0).not.toBe(paid)
        else expect(here.committee && here.propertyCompany).toBe(false)
      }),
    )
  })

  it('leave somebody to pay and somebody to do it in a 三无小区', () => {
    const nothing = { committee: false, propertyCompany: false }
    expect(PAYERS.filter((payer) => mayPay(payer, nothing))).toEqual(
      PAYERS.filter((payer) => payer !== 'propertyCompany'),
    )
    expect(DOERS.filter((doer) => mayDo(doer, nothing))).toEqual(
      DOERS.filter((doer) => doer !== 'propertyCompany' && doer !== 'committee'),
    )
  })
})

describe('the legal check', () => {
  it('names an item with what is statutory and a ground with what is forbidden, and only then', () => {
    const item = fc.option(fc.constantFrom(...STATUTORY_ITEMS))
    const ground = fc.option(fc.constantFrom(...FORBIDDEN_GROUNDS))
    fc.assert(
      fc.property(check, item, ground, (kind, one, other) => {
        const whole = (kind === 'statutory') === (one !== null) && (kind === 'forbidden') === (other !== null)
        expect(faultInCheck({ check: kind, item: one, ground: other }) === undefined).toBe(whole)
      }),
    )
  })

  it('is for what is public, by anybody but its author', () => {
    for (const state of PROPOSAL_STATES) {
      const other = mayCheck({ state, authorId: 'a' }, 'b')
      expect(other).toBe(state === 'public' ? undefined : 'PROPOSAL_NOT_FOUND')
      if (state === 'public') expect(mayCheck({ state, authorId: 'a' }, 'a')).toBe('ONE_LEVEL_UP')
    }
  })

  it.each([
    ['谁不交物业费就断他家的水', 'nobody', { check: 'forbidden', item: null }],
    ['加装电梯', 'households', { check: 'statutory', item: 7 }],
    ['换一家物业公司', 'nobody', { check: 'statutory', item: 4 }],
    ['门口补一块砖', 'maintenanceFund', { check: 'statutory', item: 5 }],
    ['晚上八点以后小声点', 'nobody', { check: 'none', item: null }],
  ] as const)('suggests for %s paid by %s', (title, payer, hint) => {
    expect(hintFor({ title, measure: '大家商量着办。' }, payer)).toEqual(hint)
  })
})

describe('what the consultation knows of its proposals', () => {
  it('is a recount of them after any history of checks and withdrawals', () => {
    const act = fc.record({ which: fc.nat(4), check: fc.option(check) })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (history) => {
        const found = new Map<number, LegalCheck>()
        let facts = { proposals: 0, legal: { none: 0, statutory: 0, forbidden: 0 } }
        for (const { which, check: now } of history) {
          facts = recounted(facts, found.get(which) ?? null, now)
          if (now === null) found.delete(which)
          else found.set(which, now)
        }
        const counted = (kind: LegalCheck) => [...found.values()].filter((one) => one === kind).length
        expect(facts).toEqual({
          proposals: found.size,
          legal: { none: counted('none'), statutory: counted('statutory'), forbidden: counted('forbidden') },
        })
      }),
    )
  })
})
