import { daysPass } from '../../support/days-pass'
import type { Life, Step } from './hands'

const WHAT = '楼道灯坏了一大半，晚上摸黑上楼，想商量换一换。'

/** 问诉求: what bothers one becomes a matter of all. */
export function asking(life: () => Life, step: Step): void {
  step('what bothers her is accepted', async () => {
    const { place, stack, ...hands } = life()
    for (const persona of [place.resident, place.secretary, place.butler]) await hands.greet(persona)
    const { compound } = await stack.get(
      'community.home',
      { compoundId: place.compoundId },
      { as: place.resident },
    )
    const kept = JSON.stringify({ id: compound.id, name: compound.name })
    const page = await hands.pageOf(place.resident)
    await page.evaluate((text) => localStorage.setItem('ysl.compound', text), kept)
    await hands.open(place.resident, 'consultation/appeal', '')
    await hands.reads(place.resident, '什么事')
    await hands.write(place.resident, 0, WHAT)
    await hands.tap(place.resident, '提交诉求')
    await hands.reads(place.resident, '这件事可以商量')
  })

  step('the secretary makes it a matter of all', async () => {
    const { place, stack, ...hands } = life()
    const [appeal] = (await stack.get('appeal.mine', {}, { as: place.resident })).appeals
    const appealId = appeal?.id ?? ''
    const shown = async () => (await stack.get('appeal.show', { appealId }, { as: place.resident })).appeal
    await hands.until(async () => (await shown()).state === 'accepted')
    await hands.open(place.secretary, 'staff/review', `id=${appealId}`)
    await hands.tap(place.secretary, '开成一件商量')
    await hands.reads(place.secretary, '由哪个商量办公室主持')
    await hands.tap(place.secretary, '开始商量')
    await hands.reads(place.secretary, /已经开始商量|正在检查/)
    hands.setMatter(
      (await hands.until(async () => (await shown()).state === 'asking' && (await shown()).consultationId)) ||
        '',
    )
    await hands.open(place.resident, 'consultation/detail')
    await hands.reads(place.resident, '楼道灯坏了一大半')
  })

  step('the butler writes what she found, with a photo', async () => {
    const { place, stack, ...hands } = life()
    await hands.open(place.butler, 'consultation/detail')
    await hands.tap(place.butler, /^写情况、列有关的人/)
    await hands.write(place.butler, 0, '晚上七点去看过，六层楼只有两层有灯，扶手上也摸得到灰。')
    await hands.photo(place.butler, '加一张照片')
    await (await hands.pageOf(place.butler)).locator('.picker__image').first().waitFor()
    await hands.see(place.butler, 'note', '写现场情况')
    await hands.tap(place.butler, '写好了，公开')
    await hands.until(async () => {
      const { notes } = await stack.get('consultation.facts', { consultationId: hands.matter() })
      return notes.length === 1
    })
    await hands.open(place.resident, 'consultation/detail')
    await hands.reads(place.resident, '管家看到的情况')
    await hands.reads(place.resident, '六层楼只有两层有灯')
    await hands.see(place.resident, 'facts', '管家看到的情况')
  })

  step(
    'the secretary lists whom it touches, says that they were told, and goes on when the days are over',
    async () => {
      const { place, stack, ...hands } = life()
      await hands.open(place.secretary, 'staff/facts')
      await hands.reads(place.secretary, '和谁有关')
      await hands.choose(place.secretary, '有孩子的家庭', 'checkbox')
      if (place.hasBodies) await hands.choose(place.secretary, '物业公司', 'checkbox')
      else
        expect(
          await (await hands.pageOf(place.secretary)).getByRole('checkbox', { name: '物业公司' }).count(),
        ).toBe(0)
      await hands.tap(place.secretary, '列好了')
      await hands.reads(place.secretary, '告知到了吗')
      for (const party of ['全小区', '有孩子的家庭', ...(place.hasBodies ? ['物业公司'] : [])])
        await hands.choose(place.secretary, party, 'checkbox')
      await hands.choose(place.secretary, '楼道张贴')
      await hands.tap(place.secretary, '记下来')
      await hands.reads(place.secretary, '都告知到了')
      await hands.see(place.secretary, 'told')

      await hands.open(place.secretary, 'staff/consultation')
      await hands.reads(place.secretary, '说好的征求时间到了')
      await hands.see(place.secretary, 'control-asking')
      await daysPass(stack, hands.matter(), 8)
      await moveOn(life(), '进到「提方案」')
    },
  )
}

/** The secretary moves it on by the one button of its page; `to` is what stands on it. */
export async function moveOn({ place, open, tap, reads }: Life, to: string): Promise<void> {
  await open(place.secretary, 'staff/consultation')
  await tap(place.secretary, to)
  await tap(place.secretary, `就这样：${to}`)
  await reads(place.secretary, '邻居马上能看到')
}
