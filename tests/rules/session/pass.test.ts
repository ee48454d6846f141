import { isPass, PASS_SECONDS, passChangesIn, passOf, passStep, stepsTaken } from '@shared/rules/session/pass'
import fc from 'fast-check'

const moments = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)

describe('the pass of a session', () => {
  it('is six digits, whatever the digest', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
    fc.assert(fc.property(hex, (digest) => expect(isPass(passOf(digest))).toBe(true)))
    expect(passOf('0'.repeat(64))).toBe('000000')
  })

  it('is one and the same for sixty seconds, and tells when it changes', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const left = passChangesIn(now)
        expect(left).toBeGreaterThanOrEqual(1)
        expect(left).toBeLessThanOrEqual(PASS_SECONDS)
        const whole = new Date(Math.floor(now.getTime() / 1000) * 1000)
        expect(passStep(later(whole, left - 1))).toBe(passStep(whole))
        expect(passStep(later(whole, left))).toBe(passStep(whole) + 1)
      }),
    )
  })

  it('read at any moment, it is taken for a minute and at most two, and never two minutes later', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 600 }), (read, seconds) => {
        const taken = stepsTaken(later(read, seconds)).includes(passStep(read))
        if (seconds <= PASS_SECONDS) expect(taken).toBe(true)
        if (seconds >= 2 * PASS_SECONDS) expect(taken).toBe(false)
      }),
    )
  })

  it('three of a million are taken at once, so a guess is worth little', () => {
    expect(stepsTaken(new Date())).toHaveLength(3)
  })
})
