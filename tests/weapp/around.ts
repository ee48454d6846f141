import { dayNameOf } from '@shared/rules/calendar/working-days'

import { fixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import type { Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { pageText, walk } from '../support/weapp-nodes'
import type { Stack } from './start-stack'

/** What the steps need of the phone, which passes from hand to hand. */
export interface Passed {
  readonly stack: () => Stack
  readonly weapp: () => Weapp
  /** The same phone in other hands. */
  as(persona: string, page: string, query?: Readonly<Record<string, string>>): Promise<void>
}

const openCompoundId = fixtureGuide('county').compounds.open
const A_DAY = dayNameOf(new Date(Date.now() - 30 * 86_400_000))
const MOST_NODES = 300

/** Who else is there for the neighbours: committee and company, shops, riders, and where there is no wall. */
export function aroundThem({ stack, weapp, as }: Passed): void {
  const { here, reads, on, touches, touchesRow, touchesThe, fills, picks, gives } = handsOn(weapp)
  const size = () => [...walk(here().root())].length

  describe('a compound that had neither committee nor company', () => {
    const compound = () => ({ id: stack().guide.compounds.threeNo })

    test('shows the gap; the secretary enters a committee whose share holds until somebody leaves', async () => {
      await as('three-no', 'packages/community/compound/index', compound())
      await reads('还没有成立业委会')
      expect(pageText(here())).toContain('空着的位置，由党支部先顶上。')
      await as('three-no-secretary', 'packages/staff/bodies/index', compound())
      await touches('登记新一届业委会')
      await fills('field__input', 0, A_DAY)
      const elected = [
        ['周主任', '主任', '是党员'],
        ['吴委员', '委员', '是党员'],
        ['郑委员', '委员', '不是党员'],
      ] as const
      for (const [at, [name, role, party]] of elected.entries()) {
        if (at > 0) await gives('再加一位')
        await fills('field__input', 1, name)
        await picks(role)
        await picks(party)
        await gives('加上')
        await reads(`委员名单 ${at + 1} 位`)
      }
      await gives('登记')
      await reads('超过 60%，达到红色业委会的要求。')
      expect(size()).toBeLessThanOrEqual(MOST_NODES)
      await touchesRow('吴委员')
      await picks('搬走了')
      await gives('登记离任')
      await reads('没有超过 60%')
    }, 90_000)

    test('and the company with the two that lead it, which neighbours read', async () => {
      await as('three-no-secretary', 'packages/staff/bodies/index', compound())
      await touches('登记物业公司')
      await fills('field__input', 0, '槐香物业服务有限公司')
      await fills('field__input', 1, A_DAY)
      await fills('field__input', 2, '县物业服务行业党委')
      await gives('登记')
      await reads('登记好了。')
      await as('three-no', 'packages/community/compound/index', compound())
      await reads('、县物业服务行业党委双重领导')
      expect(pageText(here())).not.toContain('没有物业公司')
    }, 60_000)
  })

  test('the community enters a red shop, and the compound near it reads of it', async () => {
    await as('community-secretary', 'packages/staff/shops/index')
    await touches('登记一家商铺')
    await fills('field__input', 0, '春风修补铺')
    await fills('field__input', 1, '麦香路二十号')
    await fills('field__input', 2, '8:30–19:30')
    await fills('area__paper', 0, '补鞋修伞，七十岁以上不收手工费')
    await picks('麦香花园')
    await touches('保存')
    await reads('居民看')
    await stack().tick()
    await as('owner', 'packages/community/compound/index', { id: stack().guide.compounds.home })
    await reads('补鞋修伞，七十岁以上不收手工费')
  }, 60_000)

  test('a rider registers without a name, is accepted by her number, and says what she saw', async () => {
    await as('phone', 'packages/community/worker/index')
    await picks('送外卖、跑腿')
    await picks('麦香社区')
    await touches('报到')
    await reads('您的报到号')
    const { registration } = await stack().ask('workers.mine', {}, 'phone')
    const number = registration?.number ?? ''
    await as('community-secretary', 'packages/staff/workers/index')
    await reads(`报到号 ${number.slice(0, 3)} ${number.slice(3)}`)
    await touches('见过了，通过')
    await reads('好了，师傅会收到消息。')
    await as('phone', 'packages/community/worker/index')
    await touches('随手拍')
    await on('packages/community/seen/index')
    await picks('麦香花园')
    await fills('area__paper', 0, '三号楼下井盖松了，电动车一压就翘。')
    await touches('交给书记')
    await on('packages/butler/request/index')
    await reads('现在由谁负责')
  }, 60_000)

  describe('in the open compound of sixteen buildings and five thousand households', () => {
    const asks = '西边路口的灯夜里不亮。'
    const open = { id: openCompoundId }

    test('a resident finds the butler of her stairwell, asks, and is answered', async () => {
      await as('open', 'packages/community/compound/index', { id: open.id })
      await reads('晴川新村')
      expect(size()).toBeLessThanOrEqual(MOST_NODES)
      await touches('去商量')
      await on('pages/consultations/index')
      await weapp().open('packages/butler/mine/index')
      await reads('单元的红色管家')
      await touches('给管家留言')
      await on('packages/butler/ask/index')
      await fills('area__paper', 0, asks)
      await touches('发给管家')
      await on('packages/butler/request/index')
      await reads('现在由谁负责')
      await as('open-butler', 'packages/butler/desk/index')
      await touchesThe(asks)
      await on('packages/butler/request/index')
      await fills('area__paper', 0, '收到，今晚去看。')
      await touches('送出去')
      await reads('已经接下')
      const { requests } = await stack().ask('butler.requests', {}, 'open')
      await as('open', 'packages/butler/request/index', { id: requests[0]?.id ?? '' })
      await reads('收到，今晚去看。')
    }, 90_000)

    test('its butler chooses among sixty-four entrances on one small page', async () => {
      await as('open-butler', 'packages/wish/new/index', { behalf: '1' })
      await picks('16 号楼')
      await picks('4 单元')
      expect(size()).toBeLessThanOrEqual(MOST_NODES)
    }, 60_000)
  })
}
