import { openCompoundId } from '../../support/open-compound'
import { ownerOf } from '../../support/silence'
import { button, enlarge, type Hands, idOf, look, reads, WAIT, write } from './hands'

/** Where there is no wall, and five thousand households. */
export function inOpenCompound({ stack, phoneOf, open }: Hands): void {
  describe('in the open compound of sixteen buildings and five thousand households', () => {
    it('a resident finds the butler of her stairwell, asks, and is answered', async () => {
      const hers = await phoneOf('open', 'open')
      await open(hers, 'packages/butler/mine/index')
      await reads(hers, /\d+号楼\d单元的红色管家/)
      await button(hers, '给管家留言').click(WAIT)
      await write(hers, '西边路口的灯夜里不亮。')
      await button(hers, '发给管家').click(WAIT)
      await reads(hers, '现在由谁负责')
      const requestId = idOf(hers)
      const butler = await phoneOf('open-butler')
      await open(butler, 'packages/butler/desk/index')
      await button(butler, /西边路口的灯/).click(WAIT)
      await write(butler, '收到，今晚去看。')
      await button(butler, '送出去').click(WAIT)
      await reads(butler, '已经接下')
      await hers.page.reload()
      await reads(hers, '收到，今晚去看。')
      expect(await ownerOf(stack(), requestId)).toMatch(/^redButler_/)
      expect([...hers.complaints, ...butler.complaints]).toEqual([])
    }, 60_000)

    it.each([
      'normal',
      'elder',
    ] as const)('pages that list its entrances and offices keep to a screen’s width and a few hundred nodes (%s)', async (size) => {
      const PAGES = [
        ['open', `packages/community/compound/index?id=${openCompoundId}`, '晴川新村', 'compound'],
        ['open-secretary', 'packages/staff/posts/index', '红色管家', 'posts'],
        ['open-butler', 'packages/wish/new/index?behalf=1', '住哪个楼道', 'wish'],
      ] as const
      for (const [who, path, says, name] of PAGES) {
        const phone = await phoneOf(who, 'open')
        if (size === 'elder') await enlarge(phone)
        await open(phone, path)
        await phone.page.reload()
        await reads(phone, says)
        if (name === 'wish') {
          // The last of sixty-four entrances can be chosen, too.
          await phone.page.getByRole('radio', { name: '16 号楼' }).click(WAIT)
          await phone.page.getByRole('radio', { name: '4 单元' }).click(WAIT)
        }
        await look(phone, `open-${name}-${size}`)
        const seen = await phone.page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.querySelectorAll('.taro_page_show *, .taro_page:last-child *').length,
        ])
        expect({ name, wide: seen[0] }).toEqual({ name, wide: 375 })
        expect(seen[1]).toBeLessThanOrEqual(600)
        expect(phone.complaints).toEqual([])
      }
    }, 90_000)
  })
}
