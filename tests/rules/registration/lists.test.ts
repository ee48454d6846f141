import { MEMBER_STATES } from '@shared/contract/registration'
import { checkList, coveredName } from '@shared/rules/registration/check-list'
import {
  isCurrent,
  MEMBER_VERBS,
  type MemberMover,
  memberStep,
  memberVerbs,
} from '@shared/rules/registration/member-life'

describe('a list of members', () => {
  const rows = (...lines: (readonly string[])[]) => checkList([['姓名', '手机号'], ...lines])
  const faults = (...line: string[]) => rows(line)[0]?.faults

  it('is read as people type it, the first line apart, and shown with the names covered', () => {
    expect(rows([' 王小明 ', '154-0000 0012'], ['王伟', '１５４００００００１３'])).toEqual([
      { line: 2, covered: '王＊＊', faults: [], name: '王小明', phone: '15400000012' },
      { line: 3, covered: '王＊', faults: [], name: '王伟', phone: '15400000013' },
    ])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['no name', ['', '15400000012'], ['nameWrong']],
    ['a name of one character', ['王', '15400000012'], ['nameWrong']],
    ['a name of twenty-one', ['王'.repeat(21), '15400000012'], ['nameWrong']],
    ['a formula', ['=王伟', '15400000012'], ['nameWrong']],
    ['a name with a number behind', ['王伟1', '15400000012'], ['nameWrong']],
    ['no phone', ['王伟', ''], ['phoneWrong']],
    ['a landline', ['王伟', '05343210000'], ['phoneWrong']],
    ['a phone that is too long', ['王伟', '154000000120'], ['phoneWrong']],
    ['a phone that is too short', ['王伟', '1540000001'], ['phoneWrong']],
    ['a number before the phone', ['王伟', '015400000012'], ['phoneWrong']],
    ['no phone’s beginning', ['王伟', '12400000012'], ['phoneWrong']],
    ['nothing', [], ['nameWrong', 'phoneWrong']],
  ])('finds %s', (_, line, found) => expect(faults(...line)).toEqual(found))

  it('takes a name of two and of twenty, also with a dot', () => {
    for (const name of ['王伟', '王'.repeat(20), '阿依·古丽']) expect(faults(name, '15400000012')).toEqual([])
  })

  it('has one phone for one person', () => {
    const same = rows(['王伟', '15400000012'], ['李丽', '154 0000 0012'], ['张三', '15400000013'])
    expect(same.map((row) => row.faults)).toEqual([[], ['twice'], []])
  })

  it('shows a family name, at most three signs for the rest, and nothing of what is no name', () => {
    expect([coveredName('王小明'), coveredName('欧阳建国华'), coveredName('王1')]).toEqual([
      '王＊＊',
      '欧＊＊＊',
      '？',
    ])
  })
})

describe('what each may do with a registration', () => {
  const may = (who: MemberMover, suspendedBy: 'member' | 'secretary' | null = null) =>
    Object.fromEntries(
      MEMBER_STATES.map((state) => [
        state,
        memberVerbs({ state, suspendedBy }, who).map(
          (verb) => `${verb} ${memberStep({ state, suspendedBy }, verb, who)}`,
        ),
      ]).filter(([, verbs]) => (verbs ?? []).length > 0),
    )

  it('the member: to withdraw, to begin, to rest, to move, to end', () => {
    expect(may('member', 'member')).toEqual({
      pending: ['withdraw ended', 'move moved'],
      accepted: ['begin active', 'move moved', 'end ended'],
      active: ['pause suspended', 'move moved', 'end ended'],
      suspended: ['resume active', 'move moved', 'end ended'],
    })
  })

  it('the secretary: to accept or refuse, to put to rest and take up again, to end', () => {
    expect(may('secretary', 'secretary')).toEqual({
      pending: ['accept accepted', 'refuse ended'],
      accepted: ['end ended'],
      active: ['suspend suspended', 'end ended'],
      suspended: ['restore active', 'end ended'],
    })
    expect(may('secretary').suspended).toEqual(['end ended'])
  })

  it('the unit’s list: to accept', () => {
    expect(may('unitList')).toEqual({ pending: ['accept accepted'] })
  })

  it('is current until it was moved or ended', () => {
    expect(MEMBER_STATES.filter((state) => !isCurrent(state)).sort()).toEqual(['ended', 'moved'])
    expect(MEMBER_VERBS).toHaveLength(10)
  })
})
