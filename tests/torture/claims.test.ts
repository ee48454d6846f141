import { checkClaims } from './claims/check-claims'
import { runClaims } from './claims/run-claims'

it('has one winner for each of 50 wishes among 16 members, whichever workers die', async () => {
  const { violations, operations } = await runClaims({ wishes: 50, claimants: 16, kills: 4, seed: 1 })
  expect(violations).toEqual([])
  expect(operations).toBe(800)
}, 300_000)

it('is judged by a checker that finds what is wrong', () => {
  const told = (member: string, outcome: string) => ({
    member,
    wishId: 'w',
    begun: 0,
    ended: 1,
    told: outcome,
  })
  const wish = { id: 'w', state: 'claimed', claimant: 'a', claims: 1 }
  const right = {
    wishes: [wish],
    claims: [{ wishId: 'w', claimant: 'a' }],
    quotas: [{ member: 'a', active: ['w'], households: 1 }],
  }
  const none = new Set<string>()
  expect(checkClaims([told('a', 'claimed'), told('b', 'taken')], right, none)).toEqual([])
  const wrong = [
    checkClaims([told('a', 'claimed'), told('b', 'claimed')], right, none),
    checkClaims([told('a', 'claimed'), told('b', 'silent')], right, none),
    checkClaims([told('a', 'taken'), told('b', 'taken')], right, none),
    checkClaims([told('a', 'claimed')], { ...right, wishes: [{ ...wish, claimant: 'b' }] }, none),
    checkClaims([told('a', 'claimed')], { ...right, wishes: [{ ...wish, claimant: null }] }, none),
    checkClaims(
      [told('a', 'claimed'), told('b', 'taken')],
      { ...right, quotas: [...right.quotas, { member: 'b', active: ['w'], households: 1 }] },
      none,
    ),
  ]
  expect(wrong.every((found) => found.length > 0)).toBe(true)
})
