import { aDeliberation } from '../../support/deliberation'
import type { TestStack } from '../../support/gateway'
import type { Life } from './hands'

const BANNER = '本次为意向征集，不产生《民法典》第278条业主共同决定的效力'

/** What does not lead straight on: a wait, what owners decide, a neighbour who is not verified, next year's days. */
export function besides(stack: () => TestStack, life: () => Life): void {
  describe('besides', () => {
    it('a secretary sees what a matter lacks, suspends it with a reason and goes on; residents read it all', async () => {
      const { place, ...hands } = life()
      const { secretary, resident } = place
      const query = `id=${stack().guide.consultations.proposing}`
      await hands.open(secretary, 'consultation/detail', query)
      await hands.tap(secretary, /^管这件事/)
      await hands.reads(secretary, '提前 3 天公布开会的时间、地点和议题')
      await hands.see(secretary, 'control')
      await hands.tap(secretary, /^先停一停/)
      await hands.reads(secretary, '停到哪一天')
      await (await hands.pageOf(secretary)).locator('textarea').last().fill('等规划部门答复消防通道的画法。')
      await hands.tap(secretary, '就这样：先停一停')
      await hands.reads(secretary, '请选一天。')
      await (await hands.pageOf(secretary)).getByRole('radio').filter({ visible: true }).nth(2).click()
      await hands.see(secretary, 'suspend')
      await hands.tap(secretary, '就这样：先停一停')
      await hands.reads(secretary, '邻居马上能看到')

      await hands.open(resident, 'consultation/detail', query)
      await hands.reads(resident, '等规划部门答复消防通道的画法。')
      await hands.reads(resident, '暂停等待')
      expect(await (await hands.pageOf(resident)).getByText('管这件事').count()).toBe(0)
      await hands.see(resident, 'suspended')
      await hands.open(resident, 'staff/consultation', query)
      await hands.reads(resident, '这一步不由您来动。')

      await hands.tap(secretary, /^接着办/)
      await (await hands.pageOf(secretary)).locator('textarea').last().fill('答复到了。')
      await hands.tap(secretary, '就这样：接着办')
      await hands.reads(secretary, '答复到了。')
    }, 120_000)

    it('a matter that owners decide is marked, says so, and leads to a reckoning in whole numbers', async () => {
      const { place, ...hands } = life()
      const { secretary, resident } = place
      const { countyId, communityId, compounds } = stack().guide
      const at = { countyId, communityId, compoundId: compounds.home, compoundName: '麦香花园' }
      const query = `id=${await aDeliberation(stack(), at)}`
      await hands.open(secretary, 'staff/statutory', query)
      await hands.choose(secretary, /改变共有部分用途/)
      await hands.choose(secretary, /一项一项对过/)
      await hands.see(secretary, 'statutory-mark')
      await hands.tap(secretary, '标明')
      await hands.reads(secretary, '标好了')
      await hands.open(resident, 'consultation/detail', query)
      await hands.reads(resident, BANNER)
      await hands.reads(resident, '标明：照第278条一项一项对过。')
      const page = await hands.pageOf(resident)
      await page.getByRole('link', { name: /算一算/ }).click()
      const fields = page.locator('input:visible')
      await fields.first().waitFor()
      for (const [n, text] of ['300', '30000', '199', '19999.99', '140', '14999.98'].entries())
        await fields.nth(n).fill(text)
      await hands.reads(resident, '还差 1 位业主、0.01 平方米')
      await hands.reads(resident, '还差 10 位业主、0.02 平方米')
      await hands.see(resident, 'calculator-short')
      for (const [n, text] of ['200', '20000', '150', '15000'].entries()) await fields.nth(n + 2).fill(text)
      await hands.reads(resident, '照这些数，两道门都过了')
    }, 120_000)

    it('a neighbour whose home is not verified is told whom to ask', async () => {
      const hands = life()
      const { countyId, communityId, compounds } = stack().guide
      const at = { countyId, communityId, compoundId: compounds.home, compoundName: '麦香花园' }
      const matter = await aDeliberation(stack(), at)
      const proposalIds = [`${matter}-pr1`, `${matter}-pr2`]
      const asked = {
        consultationId: matter,
        proposalIds,
        days: 3,
        hiddenUntilClose: true,
        costOnOwners: false,
      }
      await stack().get('poll.set', asked, { as: hands.place.secretary })
      await hands.open('phone', 'consultation/detail', `id=${matter}`)
      await hands.choose('phone', '拿不准')
      await hands.tap('phone', '送出我的意向')
      await (await hands.pageOf('phone')).getByRole('dialog').waitFor()
      await hands.see('phone', 'not-verified')
    }, 120_000)

    it('the county enters the days off of next year, read from the notice as it stands', async () => {
      const hands = life()
      const county = 'county-admin'
      await hands.open(county, 'staff/calendar', '')
      await hands.reads(county, '未公布')
      await hands.write(county, 0, '元旦放假')
      await hands.reads(county, '有一行看不懂')
      await hands.write(county, 0, '1月1日至3日\n2月5日至11日')
      await hands.reads(county, '一共放假 10 天')
      await hands.see(county, 'calendar')
      await (await hands.pageOf(county)).getByText('填好了').filter({ visible: true }).last().click()
      await hands.reads(county, '已填上')
    }, 120_000)
  })
}
