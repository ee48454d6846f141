import { isRegistered, WORKER_CHECK_DAYS, WORKER_OVER_DAYS, workerStep } from '@shared/rules/workers/life'

const STATES = ['waiting', 'accepted', 'refused', 'ended'] as const

describe('the registration of a courier or a rider', () => {
  it('is accepted or refused once, and ended once it was accepted', () => {
    const leads = (decision: 'accept' | 'refuse' | 'end') =>
      STATES.map((state) => workerStep(state, decision))
    expect(leads('accept')).toEqual(['accepted', undefined, undefined, undefined])
    expect(leads('refuse')).toEqual(['refused', undefined, undefined, undefined])
    expect(leads('end')).toEqual([undefined, 'ended', undefined, undefined])
  })

  it('stands while it waits or is accepted', () => {
    expect(STATES.filter(isRegistered)).toEqual(['waiting', 'accepted'])
    expect([WORKER_CHECK_DAYS, WORKER_OVER_DAYS]).toEqual([3, 30])
  })
})
