import { deskOrderOf } from '@shared/rules/desk/desk-order'
import { deskSection } from '@shared/rules/desk/desk-section'

const NOW = new Date('2026-11-20T02:00:00Z')
const at = (iso: string) => new Date(iso)

describe('where something lies on a desk', () => {
  it('is 已逾期 once its moment has come, or while it came up from below', () => {
    expect(deskSection(NOW, false, NOW)).toBe('overdue')
    expect(deskSection(at('2026-11-27T16:00:00Z'), true, NOW)).toBe('overdue')
  })

  it('is 今天要办 up to midnight in China, and not a minute more', () => {
    expect(deskSection(at('2026-11-20T02:00:01Z'), false, NOW)).toBe('today')
    expect(deskSection(at('2026-11-20T16:00:00Z'), false, NOW)).toBe('today')
    expect(deskSection(at('2026-11-20T16:00:01Z'), false, NOW)).toBe('waiting')
  })

  it('is ordered by danger, then by what was missed, then by date', () => {
    const line = (id: string, urgent: boolean, overdue: boolean, dueAt: string) =>
      deskOrderOf({ id, urgent, overdue, dueAt: at(dueAt) })
    const lines = [
      line('later', false, false, '2026-11-25T00:00:00Z'),
      line('missed', false, true, '2026-11-30T00:00:00Z'),
      line('soon', false, false, '2026-11-21T00:00:00Z'),
      line('danger', true, false, '2026-12-30T00:00:00Z'),
    ]
    expect(lines.sort().map((order) => order.split('_')[2])).toEqual(['danger', 'missed', 'soon', 'later'])
  })
})
