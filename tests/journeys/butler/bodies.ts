import { dayNameOf } from '@shared/rules/calendar/working-days'

import type { Phone } from '../../support/chromium'
import { button, type Hands, look, reads, WAIT } from './hands'

/** A month ago: nobody was elected, and nothing served, on a day to come. */
const A_DAY = dayNameOf(new Date(Date.now() - 30 * 86_400_000))

/** Committee and company, from the empty page to the one that neighbours read. */
export function bodies({ stack, phoneOf, open }: Hands): void {
  const here = () => stack().guide.compounds.threeNo
  describe('the bodies of a compound that had none (threeNo)', () => {
    const field = ({ page }: Phone, place: number) =>
      page.locator('[role=dialog] input').filter({ visible: true }).nth(place)
    const choose = ({ page }: Phone, name: string) =>
      page.getByRole('dialog').getByRole('radio', { name, exact: true }).click(WAIT)

    it('are entered by the secretary: the share holds above 60 %, and a departure that breaks it warns', async () => {
      const secretary = await phoneOf('threeNo-secretary', 'threeNo')
      await open(secretary, `packages/staff/bodies/index?id=${here()}`)
      await reads(secretary, '还没有登记业委会。')
      await button(secretary, '登记新一届业委会').click(WAIT)
      await field(secretary, 0).fill(A_DAY)
      const elected = [
        ['周主任', '主任', '是党员'],
        ['吴委员', '委员', '是党员'],
        ['郑委员', '委员', '不是党员'],
      ] as const
      for (const [place, [label, role, party]] of elected.entries()) {
        if (place > 0) await button(secretary, '再加一位').click(WAIT)
        await field(secretary, 1).fill(label)
        await choose(secretary, role)
        await choose(secretary, party)
        await button(secretary, '加上').click(WAIT)
      }
      await look(secretary, 'bodies-elect')
      await button(secretary, '登记').click(WAIT)
      await reads(secretary, '超过 60%，达到红色业委会的要求。')
      await look(secretary, 'bodies-holds')

      await button(secretary, /吴委员/).click(WAIT)
      await choose(secretary, '搬走了')
      await look(secretary, 'bodies-leaves')
      await button(secretary, '登记离任').click(WAIT)
      await reads(secretary, /没有超过 60%/)
      await look(secretary, 'bodies-fails')
      expect(secretary.complaints).toEqual([])
    }, 90_000)

    it('the company is entered with the two that lead it; neighbours read the gap, and who came', async () => {
      const hers = await phoneOf('three-no', 'threeNo')
      const looksAgain = async (words: string | RegExp, picture: string) => {
        await open(hers, `packages/community/compound/index?id=${here()}`)
        await hers.page.reload()
        await reads(hers, words)
        await look(hers, `bodies-${picture}`)
      }
      await looksAgain('没有物业公司', 'no-company')
      await reads(hers, '空缺')
      await reads(hers, '空着的位置，由党支部先顶上。')

      const secretary = await phoneOf('threeNo-secretary', 'threeNo')
      await open(secretary, `packages/staff/bodies/index?id=${here()}`)
      await button(secretary, '登记物业公司').click(WAIT)
      await field(secretary, 0).fill('槐香物业服务有限公司')
      await field(secretary, 1).fill(A_DAY)
      await look(secretary, 'company-form')
      await button(secretary, '登记').click(WAIT)
      await reads(secretary, '登记好了。')
      await reads(secretary, '行业党委还没有登记')
      await look(secretary, 'company-one-leads')
      await looksAgain(/领导，行业党委还没有登记/, 'one-leads')

      await button(secretary, '改物业公司的登记').click(WAIT)
      await field(secretary, 2).fill('县物业服务行业党委')
      await button(secretary, '登记').click(WAIT)
      await reads(secretary, '县物业服务行业党委')
      await looksAgain(/、县物业服务行业党委双重领导/, 'two-lead')
      await reads(hers, '槐香物业服务有限公司')

      await button(secretary, '物业公司已经撤走').click(WAIT)
      await look(secretary, 'company-gone')
      await secretary.page.getByRole('dialog').getByRole('button', { name: '确认登记' }).click(WAIT)
      await reads(secretary, '没有物业公司。')
      await looksAgain('没有物业公司', 'gone-again')
      expect([...hers.complaints, ...secretary.complaints]).toEqual([])
    }, 90_000)
  })
}
