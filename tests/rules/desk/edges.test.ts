import { deskOrderOf } from '@shared/rules/desk/desk-order'
import { deskSection } from '@shared/rules/desk/desk-section'

const now = new Date('2026-11-20T04:00:00Z')
const at = (text: string) => new Date(`${text}+08:00`)

it('a desk is sorted by danger, by what was missed, and by date', () => {
  const due = { dueAt: now, id: 'a', overdue: false, urgent: false }
  expect(deskOrderOf(due)).toBe('2_2026-11-20T04:00:00.000Z_a')
  expect(deskOrderOf({ ...due, overdue: true })).toBe('1_2026-11-20T04:00:00.000Z_a')
  expect(deskOrderOf({ ...due, overdue: true, urgent: true })).toBe('0_2026-11-20T04:00:00.000Z_a')
})

it.each([
  ['overdue', at('2026-11-20T12:00'), false],
  ['today', at('2026-11-20T12:00:00.001'), false],
  ['today', at('2026-11-21T00:00'), false],
  ['waiting', at('2026-11-21T00:00:00.001'), false],
  ['overdue', at('2026-11-25T00:00'), true],
])('%s is what is due at %p, missed before: %p', (section, dueAt, overdue) =>
  expect(deskSection(dueAt, overdue, now)).toBe(section))
