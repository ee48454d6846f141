import { daysPass } from '../../support/days-pass'
import { moveOn } from './asking'
import type { Life, Step } from './hands'

/** 提方案: several ways, each looked at by a person, and a sentence that changes one. */
export function proposing(life: () => Life, step: Step): void {
  step('a resident brings a proposal; what is not here is not offered', async () => {
    const { place, ...hands } = life()
    const { resident } = place
    await hands.open(resident, 'consultation/detail')
    await hands.tap(resident, '提一个方案')
    await hands.write(resident, 0, '换感应灯')
    await hands.write(resident, 1, '每层换一盏人来才亮的灯，坏的灯座一起换掉。')
    await hands.type(resident, 0, '1200')
    const offered = await (await hands.pageOf(resident)).getByRole('radio').allInnerTexts()
    expect(offered.some((text) => text.includes('物业'))).toBe(place.hasBodies)
    await hands.choose(resident, '公共收益出')
    await hands.choose(resident, '居民自己动手')
    await hands.see(resident, 'form', '怎么办')
    await hands.tap(resident, '提出来')
    await hands.reads(resident, '提出来了')
    await hands.tap(resident, '回到这件事')
    await hands.reads(resident, '约 1,200 元')
  })

  step('two stand side by side, and in large type one after the other', async () => {
    const { place, stack, ...hands } = life()
    const { resident } = place
    await stack.get(
      'proposal.submit',
      {
        consultationId: hands.matter(),
        title: '装太阳能灯',
        measure: '楼顶装一块板，每层一盏常亮的小灯。',
        costYuan: 26_000,
        payer: 'maintenanceFund',
        doer: 'contractor',
      },
      { as: place.butler },
    )
    await hands.open(resident, 'consultation/detail')
    for (const text of ['方案一', '方案二', '约 2.6 万元', '书记还在看合不合规矩'])
      await hands.reads(resident, text)
    await hands.see(resident, 'side-by-side', '大家提的方案')
    await hands.typeSize(resident, 'elder')
    await hands.open(resident, 'consultation/detail')
    await hands.reads(resident, '第 1 个，共 2 个')
    await hands.see(resident, 'elder-proposals', '第 1 个，共 2 个')
    await hands.tap(resident, '下一个')
    await hands.reads(resident, '装太阳能灯')
    await hands.typeSize(resident, 'normal')
  })

  step('the secretary looks at both; the machine only suggests', async () => {
    const { place, ...hands } = life()
    const { secretary } = place
    await hands.open(secretary, 'staff/proposals')
    await hands.reads(secretary, '还有 2 个没看')
    await hands.choose(secretary, '可以做')
    await hands.tap(secretary, '就这样定')
    await hands.reads(secretary, '还有 1 个没看')
    await hands.reads(secretary, '机器提醒：像是《民法典》第278条第5项')
    await hands.choose(secretary, '要业主共同决定')
    await hands.see(secretary, 'check')
    await hands.tap(secretary, '就这样定')
    await hands.reads(secretary, '都看过了')
    await hands.open(place.resident, 'consultation/detail')
    await hands.reads(place.resident, '要业主共同决定（《民法典》第278条第5项）：这里只征集意向')
  })

  step('a sentence gets an answer, and its author reads what it changed', async () => {
    const { place, stack, ...hands } = life()
    const { secretary, resident } = place
    const said = { consultationId: hands.matter(), text: '灯别太亮，一楼老人睡得早。', photoIds: [] }
    await stack.get('statement.say', said, { as: resident })
    await hands.open(secretary, 'staff/answers')
    await hands.choose(secretary, said.text, 'checkbox')
    await hands.tap(secretary, '答复选上的 1 句')
    await hands.choose(secretary, '采纳')
    await hands.choose(secretary, '方案一 换感应灯')
    await (await hands.pageOf(secretary)).locator('.sheet textarea').fill('说得在理，写进方案里了。')
    await hands.see(secretary, 'answer')
    await hands.tap(secretary, '送出答复')
    await hands.reads(secretary, '答复好了，说的人会收到消息')
    await hands.open(resident, 'me/statements', '')
    await hands.reads(resident, '写进了方案一「换感应灯」')
    await hands.see(resident, 'my-words')
    await hands.open(resident, 'me/inbox', '')
    await hands.reads(resident, '您在商量里说的话有答复了')
    await hands.open(resident, 'consultation/detail')
    await hands.reads(resident, '您的话改变了什么')
  })

  step('a session is announced three days ahead, and the matter goes on', async () => {
    const { place, stack, ...hands } = life()
    const { secretary } = place
    await hands.open(secretary, 'consultation/detail')
    await hands.tap(secretary, '定一次商量会')
    const days = (await hands.pageOf(secretary)).getByRole('radio').filter({ hasText: /月\d+日/ })
    await days.first().click()
    await hands.write(secretary, 0, '二单元门口')
    await hands.write(secretary, 1, '先看现场\n一起商量换哪种灯')
    await hands.see(secretary, 'convene')
    await hands.tap(secretary, '发通知')
    await hands.reads(secretary, '通知已经发出')
    await hands.open(place.resident, 'consultation/detail')
    await hands.reads(place.resident, '二单元门口')
    await hands.see(place.resident, 'announced', '商量会')
    await moveOn(life(), '进到「议事项」')
    const { session } = await stack.get('session.latest', { consultationId: hands.matter() })
    await daysPass(stack, hands.matter(), (Date.parse(session?.startsAt ?? '') - Date.now()) / 86_400_000)
  })
}
