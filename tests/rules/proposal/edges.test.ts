import { type Doer, PAYERS, PROPOSAL_STATES } from '@shared/contract/proposal'
import { faultInMeans, sideOf } from '@shared/rules/proposal/check-proposal'
import { faultInCheck, hintFor, mayCheck } from '@shared/rules/proposal/legal-check'
import { PROPOSAL_LIFE, proposalStatesFor, takesRoom } from '@shared/rules/proposal/life'
import { recounted } from '@shared/rules/proposal/tally'

describe('the life of a proposal', () => {
  it('is let out, let out too late, held, refused or taken back', () => {
    const leads = PROPOSAL_LIFE.map(({ from, verb, who, to }) => `${who}: ${from} ${verb} ${to}`)
    expect(leads.sort()).toEqual([
      'author: held withdraw withdrawn',
      'author: pending withdraw withdrawn',
      'author: public withdraw withdrawn',
      'publish: held pass public',
      'publish: held passLate late',
      'publish: held refuse refused',
      'publish: pending hold held',
      'publish: pending pass public',
      'publish: pending passLate late',
      'publish: pending refuse refused',
    ])
    expect(proposalStatesFor('hold')).toEqual(['pending'])
    expect(PROPOSAL_STATES.filter(takesRoom).sort()).toEqual(['held', 'pending', 'public'])
  })
})

describe('what it costs', () => {
  const both = { committee: true, propertyCompany: true }
  const none = { committee: false, propertyCompany: false }

  it('is paid by somebody where it costs anything, and by nobody where it does not', () => {
    for (const payer of PAYERS) {
      const costs = faultInMeans({ costYuan: 1, payer, doer: 'residents' as Doer }, both)
      const free = faultInMeans({ costYuan: 0, payer, doer: 'residents' as Doer }, both)
      expect([payer, costs === undefined, free === undefined]).toEqual([
        payer,
        payer !== 'nobody',
        payer === 'nobody',
      ])
    }
  })

  it('is neither paid nor done by a body that the compound has not', () => {
    const paid = { costYuan: 1, payer: 'propertyCompany', doer: 'residents' as Doer } as const
    expect(faultInMeans(paid, none)).toBe('BODY_NOT_HERE')
    expect(faultInMeans(paid, { ...none, propertyCompany: true })).toBeUndefined()
    const done = (doer: Doer) => ({ costYuan: 0, payer: 'nobody', doer }) as const
    expect(faultInMeans(done('propertyCompany'), { ...none, committee: true })).toBe('BODY_NOT_HERE')
    expect(faultInMeans(done('committee'), { ...none, propertyCompany: true })).toBe('BODY_NOT_HERE')
    expect(faultInMeans(done('committee'), { ...none, committee: true })).toBeUndefined()
    expect(faultInMeans(done('propertyCompany'), { ...none, propertyCompany: true })).toBeUndefined()
  })
})

describe('for whom somebody speaks', () => {
  const place = { countyId: 'c', communityId: 'cm', compoundId: 'cp', stairwellId: 'st' }

  it('is told by her post here, the company’s before the committee’s', () => {
    const manager = { post: 'propertyManager', placeId: 'cp' } as const
    const chair = { post: 'committeeChair', placeId: 'cp' } as const
    const specialist = { post: 'serviceSpecialist', placeId: 'cm' } as const
    expect(sideOf([chair, manager], place)).toBe('propertyCompany')
    expect(sideOf([specialist, chair], place)).toBe('committee')
    expect(sideOf([specialist], place)).toBe('specialist')
    expect(sideOf([{ ...manager, placeId: 'cp2' }], place)).toBe('resident')
    expect(sideOf([{ post: 'branchSecretary', placeId: 'cp' }], place)).toBe('resident')
  })
})

describe('the legal check', () => {
  it('names an item or a ground where it must, and neither where it must not', () => {
    expect(faultInCheck({ check: 'none', item: null, ground: null })).toBeUndefined()
    expect(faultInCheck({ check: 'none', item: 5, ground: null })).toBe('LEGAL_ITEM_NEEDED')
    expect(faultInCheck({ check: 'statutory', item: null, ground: null })).toBe('LEGAL_ITEM_NEEDED')
    expect(faultInCheck({ check: 'statutory', item: 5, ground: 'cutOff' as never })).toBe(
      'LEGAL_GROUND_NEEDED',
    )
    expect(faultInCheck({ check: 'forbidden', item: null, ground: null })).toBe('LEGAL_GROUND_NEEDED')
  })

  it('is nobody’s of her own, and of nothing that is not public', () => {
    expect(mayCheck({ state: 'public', authorId: 'li' }, 'wang')).toBeUndefined()
    expect(mayCheck({ state: 'public', authorId: 'li' }, 'li')).toBe('ONE_LEVEL_UP')
    for (const state of PROPOSAL_STATES.filter((one) => one !== 'public'))
      expect(mayCheck({ state, authorId: 'li' }, 'wang')).toBe('PROPOSAL_NOT_FOUND')
  })

  it('is hinted at by the money and by the words', () => {
    const hint = (measure: string, payer: (typeof PAYERS)[number] = 'nobody') =>
      hintFor({ title: '办法', measure }, payer)
    expect(hint('给欠费的断水')).toEqual({ check: 'forbidden', item: null })
    for (const words of ['停他家的电', '掐他们电', '停气', '切断供暖', '断它的水'])
      expect([words, hint(words).check]).toEqual([words, 'forbidden'])
    expect(hint('停下来歇脚的长椅').check).toBe('none')
    expect(hint('换个灯泡', 'maintenanceFund')).toEqual({ check: 'statutory', item: 5 })
    expect(hint('加装电梯')).toEqual({ check: 'statutory', item: 7 })
    expect(hint('停水催费', 'maintenanceFund').check).toBe('forbidden')
    expect(hint('每周打扫一次')).toEqual({ check: 'none', item: null })
  })

  it('is recounted when one comes, goes or is checked again', () => {
    const facts = { proposals: 3, legal: { none: 1, statutory: 1, forbidden: 1 } }
    expect(recounted(facts, null, 'forbidden')).toEqual({
      proposals: 4,
      legal: { none: 1, statutory: 1, forbidden: 2 },
    })
    expect(recounted(facts, 'none', 'statutory')).toEqual({
      proposals: 3,
      legal: { none: 0, statutory: 2, forbidden: 1 },
    })
    expect(recounted(facts, 'statutory', null)).toEqual({
      proposals: 2,
      legal: { none: 1, statutory: 0, forbidden: 1 },
    })
  })
})
