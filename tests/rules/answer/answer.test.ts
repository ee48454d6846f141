import { ANSWER_VERDICTS } from '@shared/contract/answers'
import { alikeGroups } from '@shared/rules/answer/alike'
import { faultInAnswer } from '@shared/rules/answer/decide-answer'
import fc from 'fast-check'

const said = (texts: readonly string[]) => texts.map((text, n) => ({ id: `s${n}`, text }))

describe('alike statements', () => {
  it('stand together, each once, in groups no larger than one answer takes, the largest first', () => {
    const word = fc.constantFrom('长椅', '凉亭', '停车', '充电桩', '漏雨', '路灯', '垃圾桶', '噪声')
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('，'))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (texts, most) => {
        const groups = alikeGroups(said(texts), most)
        const ids = groups.flat().map(({ id }) => id)
        expect([...ids].sort()).toEqual(
          said(texts)
            .map(({ id }) => id)
            .sort(),
        )
        for (const group of groups) expect(group.length).toBeLessThanOrEqual(most)
        const sizes = groups.map(({ length }) => length)
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        expect(alikeGroups(said(texts), most)).toEqual(groups)
      }),
    )
  })

  it('are told from what is about something else', () => {
    const groups = alikeGroups(
      said(['凉亭里多放几把长椅', '停车线重新画一画', '凉亭里放几把长椅吧', '停车线要重新画']),
      20,
    )
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['s0', 's2'],
      ['s1', 's3'],
    ])
  })
})

it('what is taken up names the proposal that it went into, and nothing else does', () => {
  for (const verdict of ANSWER_VERDICTS) {
    expect(faultInAnswer(verdict, 'pr1') === undefined).toBe(verdict !== 'notAdopted')
    expect(faultInAnswer(verdict, null) === undefined).toBe(verdict === 'notAdopted')
  }
})
