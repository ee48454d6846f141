import { CONSULTATION_STATES, STEPS } from '@shared/contract/consultation'
import { alikeGroups } from '@shared/rules/answer/alike'
import { faultInAnswer } from '@shared/rules/answer/decide-answer'
import { talkIsOver } from '@shared/rules/answer/talk-over'

it('what is taken up, or partly, names its proposal; what is not names none', () => {
  expect(faultInAnswer('adopted', 'p1')).toBeUndefined()
  expect(faultInAnswer('adopted', null)).toBe('ANSWER_NEEDS_PROPOSAL')
  expect(faultInAnswer('notAdopted', 'p1')).toBe('ANSWER_WITHOUT_PROPOSAL')
  expect(faultInAnswer('notAdopted', null)).toBeUndefined()
})

it('late words are owed an answer once 议事项 has ended, unless the matter was called off', () => {
  const steps = (ended: boolean) =>
    STEPS.map((step) => ({ step, endedAt: step === 'deliberating' ? (ended ? 1 : null) : 1 }))
  expect(CONSULTATION_STATES.filter((state) => talkIsOver({ state, steps: steps(true) }))).toEqual(
    CONSULTATION_STATES.filter((state) => state !== 'cancelled'),
  )
  expect(CONSULTATION_STATES.filter((state) => talkIsOver({ state, steps: steps(false) }))).toEqual([])
})

it('alike statements stand together in groups that one answer can take, the largest first', () => {
  const texts = [
    '垃圾桶两天没人收',
    '停车位不够用',
    '垃圾桶两天没人收了',
    '车位不够',
    '垃圾桶又没人收',
    '想要合唱队',
  ]
  const said = texts.map((text, at) => ({ id: String(at), text }))
  const groups = (most: number) => alikeGroups(said, most).map((group) => group.map(({ id }) => id))
  expect(groups(9)[0]).toEqual(['0', '2', '4'])
  expect(groups(2)[0]).toEqual(['0', '2'])
  expect(groups(1)).toEqual(said.map(({ id }) => [id]))
  expect(groups(9).flat().sort()).toEqual(said.map(({ id }) => id))
  expect(alikeGroups([], 9)).toEqual([])
})
