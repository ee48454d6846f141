import { stops } from './pages'
import { startVisitor, wholePicture } from './visit'
import { startWorld } from './world'

async function main() {
  const world = await startWorld()
  const out = '/tmp/five-extra'
  const one = (file: string) => stops(file)[0] as never
  const { url } = await world.stack.get('minutes.paper', { consultationId: world.ids.minutes }, { as: 'owner' }).catch(() => world.stack.get('minutes.paper', { consultationId: world.ids.minutes }, { as: 'owner' }))
  const { writeFileSync } = await import('node:fs')
  writeFileSync(`${out}/minutes.pdf`, Buffer.from(await (await fetch(url)).arrayBuffer()))
  for (const mode of ['normal', 'elder'] as const) {
    const plain = await startVisitor(world)
    for (const file of ['detail.poll-result', 'me.inbox', 'consultation.session.onsite']) {
      const phone = await plain.visit(one(file), mode)
      await wholePicture(phone, `${out}/${mode}-${file}.png`)
    }
    const host = await plain.visit(one('staff.session.roundtable'), mode)
    const seat = host.page.getByRole('button', { name: '留一个座位' }).first()
    await seat.click()
    await host.page.waitForTimeout(600)
    await host.page.screenshot({ path: `${out}/${mode}-seat.png` })
    await host.page.getByRole('dialog').locator('input').first().fill('张经理')
    await host.page.getByRole('dialog').getByRole('button', { name: '留一个座位' }).click()
    await host.page.getByText('复制').first().waitFor({ timeout: 10000 }).catch(() => undefined)
    await host.page.screenshot({ path: `${out}/${mode}-seat-code.png` })
    for (const file of ['detail.deliberating', 'consultation.minutes']) {
      const phone = await plain.visit(one(file), mode)
      await phone.page.addInitScript(() => {
        const voice = { lang: 'zh-CN', name: 'x' }
        Object.assign(window, { SpeechSynthesisUtterance: class { constructor(public text: string) {} } })
        Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [voice], cancel() {}, speak(x: { text: string }) { (window as unknown as {said: string}).said = x.text }, addEventListener() {}, removeEventListener() {} } })
      })
      const again = await plain.visit(one(file), mode)
      await wholePicture(again, `${out}/${mode}-voice-${file}.png`)
      await again.page.getByRole('button', { name: '念给我听' }).first().click()
      await again.page.waitForTimeout(300)
      await wholePicture(again, `${out}/${mode}-reading-${file}.png`)
      console.log(mode, file, await again.page.evaluate(() => (window as unknown as {said: string}).said))
    }
    await plain.close()
  }
  await world.stack.close()
  process.exit(0)
}
void main().catch((e) => { console.error(e); process.exit(1) })
