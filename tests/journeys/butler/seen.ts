import { button, enlarge, type Hands, look, reads, WAIT, write } from './hands'

/** Empty, refused, and in large type. */
export function whatOneSees({ stack, phoneOf, open }: Hands): void {
  describe('what one sees', () => {
    it('an empty list and an empty desk say what will be here; a lost line keeps what was there', async () => {
      const tenant = await phoneOf('tenant', 'home')
      await open(tenant, 'packages/butler/requests/index')
      await reads(tenant, '还没有找过管家')
      await look(tenant, 'empty-requests')
      const butler = await phoneOf('butler')
      await open(butler, 'packages/butler/desk/index')
      await reads(butler, '现在没有居民找您')
      await reads(butler, '替邻居记一件')
      await look(butler, 'empty-desk')
      await open(butler, 'packages/butler/request/index?id=nothing')
      await reads(butler, '这件事不在您手上了。')
      await look(butler, 'not-hers')
      expect(tenant.complaints).toEqual([])
    }, 60_000)

    it('a butler files for a neighbour, looks at the property service, and keeps whom she looks after', async () => {
      const butler = await phoneOf('butler')
      await open(butler, 'pages/mine/index')
      await reads(butler, '红色管家')
      await open(butler, 'packages/butler/file/index')
      await butler.page.locator('input').filter({ visible: true }).first().fill('302 李奶奶')
      await write(butler, '老人家灯坏了，够不着。')
      await look(butler, 'file')
      await button(butler, '记下来').click(WAIT)
      await reads(butler, '替谁')
      await button(butler, '看一看').click(WAIT)
      await reads(butler, '302 李奶奶')
      await look(butler, 'filed')

      await open(butler, 'packages/butler/check/index')
      await butler.page.getByRole('radio', { name: '保洁' }).click(WAIT)
      await butler.page.getByRole('radio', { name: '一般' }).click(WAIT)
      await button(butler, '记下来').click(WAIT)
      await reads(butler, '保洁：一般')
      await look(butler, 'check')

      await open(butler, 'packages/butler/care/index')
      await butler.page.locator('input').filter({ visible: true }).first().fill('302 李奶奶')
      await write(butler, '独居，腿脚不便，每周去看一次。')
      await button(butler, '记下来').click(WAIT)
      await reads(butler, '先问过本人，同意了才记。')
      await butler.page
        .getByRole('switch', { name: /问过本人/ })
        .first()
        .click(WAIT)
      await button(butler, '记下来').click(WAIT)
      await reads(butler, /当面同意 ·/)
      await look(butler, 'care')
      await enlarge(butler)
      for (const page of ['desk', 'file', 'check', 'care']) {
        await open(butler, `packages/butler/${page}/index`)
        await butler.page.reload()
        await butler.page.locator('.bar__title').filter({ visible: true }).first().waitFor(WAIT)
        await look(butler, `elder-${page}`)
      }
      expect(butler.complaints).toEqual([])
    }, 90_000)

    it('in large type every page of a resident keeps its words and its button', async () => {
      const hers = await phoneOf('owner', 'home')
      await enlarge(hers)
      const { requests } = await stack().get('butler.requests', {}, { as: 'owner' })
      const pages = {
        mine: 'mine/index',
        message: 'ask/index?kind=message',
        callback: 'ask/index?kind=callback',
        visit: 'ask/index?kind=visit',
        complaint: 'ask/index?kind=complaint',
        requests: 'requests/index',
        request: `request/index?id=${requests[0]?.id}`,
      }
      for (const [name, page] of Object.entries(pages)) {
        await open(hers, `packages/butler/${page}`)
        await hers.page.reload()
        await hers.page.locator('.bar__title').filter({ visible: true }).first().waitFor(WAIT)
        await look(hers, `elder-${name}`)
        const wide = await hers.page.evaluate(() => document.documentElement.scrollWidth)
        expect({ name, wide }).toEqual({ name, wide: 375 })
      }
      expect(hers.complaints).toEqual([])
    }, 90_000)
  })
}
