import { pollEnds } from '../../support/time-passes'
import { moveOn } from './asking'
import type { Life, Step } from './hands'

/** What the neighbours lean to, what was agreed, and the sheet on the wall. */
export function deciding(life: () => Life, step: Step): void {
  step('the proposals are put to the neighbours, and each answers on her own phone', async () => {
    const { place, stack, ...hands } = life()
    const { secretary, neighbours } = place
    await hands.open(secretary, 'staff/poll')
    await hands.reads(secretary, '方案1：换感应灯')
    await hands.choose(secretary, /费用要业主出/, 'switch')
    await hands.see(secretary, 'poll-setting')
    await hands.tap(secretary, '开始征集')
    await hands.reads(secretary, '意向征集开始了')
    for (const [at, persona] of neighbours.entries()) {
      await hands.open(persona, 'consultation/detail')
      await hands.choose(persona, at === 1 ? '装太阳能灯' : '换感应灯')
      if (at === 0) await hands.see(persona, 'poll-choosing')
      await hands.tap(persona, '送出我的意向')
      await hands.reads(persona, '这是您的意向，截止前随时可以改。')
    }
    await stack.tick()
    const [first = ''] = neighbours
    await hands.open(first, 'consultation/detail')
    await hands.reads(first, `${neighbours.length} 人答复`)
    await hands.see(first, 'poll-answered')
  })

  step('once it is over both tallies stand side by side, a recount of every answer', async () => {
    const { place, stack, ...hands } = life()
    const [first = ''] = place.neighbours
    await pollEnds(stack, hands.matter())
    await hands.open(first, 'consultation/detail')
    await hands.reads(first, '按户算')
    const bar = (await hands.pageOf(first)).getByRole('img', { name: '换感应灯，2，占百分之67' })
    await bar.first().waitFor()
    await hands.see(first, 'poll-result')
  })

  step('the butler writes what it came to; the host, she and a neighbour sign it', async () => {
    const { place, ...hands } = life()
    const { butler, secretary, neighbours } = place
    await hands.open(butler, 'staff/minutes')
    await hands.choose(butler, /多数意见/)
    await hands.choose(butler, /方案1：换感应灯/, 'switch')
    const page = await hands.pageOf(butler)
    for (const [label, text] of [
      ['结论，几句话说清', '每层换一盏感应灯，坏的灯座一起换，两周里换好。'],
      ['赞成的怎么说，第1条', '上楼看得见台阶，老人也敢走。'],
      ['不赞成的怎么说，第1条', '人一走就灭，拎东西的时候不方便。'],
      ['不同意见，原样留下', '一楼两户担心灯太亮，夜里照进门缝。'],
    ] as const)
      await page.getByRole('textbox', { name: label, exact: true }).first().fill(text)
    await hands.see(butler, 'minutes-writing')
    await hands.tap(butler, '写好了，送去公开')
    await hands.reads(butler, '已经公开，等三方签名')
    for (const [persona = '', as] of [
      [secretary, '主持人'],
      [butler, '记录人'],
      [neighbours[1], '居民'],
    ]) {
      await hands.open(persona, 'consultation/minutes')
      await hands.tap(persona, `以${as}身份签名`)
      if (as === '居民') await hands.see(persona, 'minutes-sign')
      await hands.tap(persona, '一样，我签名')
      await (await hands.pageOf(persona)).getByRole('dialog').waitFor({ state: 'hidden' })
    }
    await hands.reads(neighbours[1] ?? '', '三方签了名，正文不再改动')
    await hands.see(neighbours[1] ?? '', 'minutes')
  })

  step('the host answers those who see it otherwise, and the matter goes to be done', async () => {
    const { place, ...hands } = life()
    const { secretary } = place
    await hands.open(secretary, 'staff/minutes')
    const answer = (await hands.pageOf(secretary)).getByRole('textbox', { name: '答复不同意见', exact: true })
    await answer.first().fill('挑光线柔的灯，装好后请一楼两户看过再定亮度。')
    await hands.tap(secretary, '送出答复')
    await hands.reads(secretary, '已经放进纪要。')
    await hands.open(secretary, 'consultation/minutes')
    await hands.reads(secretary, '挑光线柔的灯')
    await moveOn(life(), '进到「快办理」')
    await hands.open(place.resident, 'consultation/detail')
    await hands.reads(place.resident, '快办理')
    await hands.see(place.resident, 'handling')
  })

  step('anybody takes it home on paper, in large type', async () => {
    const { place, stack, ...hands } = life()
    const reader = place.neighbours[1] ?? ''
    await hands.open(reader, 'consultation/minutes')
    const page = await hands.pageOf(reader)
    await hands.tap(reader, '看大字版，可以打印')
    // The first paper of a cold function may take longer than a call waits: she taps again.
    const made = page.getByRole('button', { name: '打开大字版' })
    const again = page.getByRole('button', { name: '看大字版，可以打印' })
    for (let tries = 0; tries < 4 && (await made.count()) === 0; tries += 1) {
      await made.or(again).first().waitFor()
      if ((await made.count()) === 0) await again.click()
    }
    await made.waitFor()
    const { url } = await stack.get('minutes.paper', { consultationId: hands.matter() }, { as: reader })
    const paper = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    await keep(`life/${place.short}-minutes.pdf`, paper)
    await hands.typeSize(reader, 'elder')
    await hands.open(reader, 'consultation/minutes')
    await hands.reads(reader, '换感应灯')
    await hands.see(reader, 'elder-minutes')
  })
}

async function keep(name: string, paper: Buffer): Promise<void> {
  const { writeFile } = await import('node:fs/promises')
  const { resolve } = await import('node:path')
  await writeFile(resolve(__dirname, '../../../reports/screens', name), paper)
}
