import { typedDay } from '@shared/rules/calendar/typed-day'

test.each([
  ['2026年11月2日', '2026-11-02'],
  ['2026-11-2', '2026-11-02'],
  [' 2026.11.02 ', '2026-11-02'],
  ['２０２６/１１/２', '2026-11-02'],
])('%s is a day', (typed, day) => {
  expect(typedDay(typed)).toBe(day)
})

test.each(['11月2日', '2026-2-30', '2026-13-1', '昨天', ''])('%s is none', (typed) => {
  expect(typedDay(typed)).toBeNull()
})
