import { button, type Hands, look, reads, WAIT } from './hands'

/** The last walk: after it nobody is the butler there any more. */
export function handsOver({ stack, phoneOf, open, compoundOf }: Hands): void {
  it('a butler hands her post over: what is open moves at that moment, and somebody is found all the same', async () => {
    const { requestId } = await stack().get(
      'butler.contact',
      { compoundId: compoundOf('threeNo'), kind: 'message', text: '门禁刷不开。', photoIds: [] },
      { as: 'three-no' },
    )
    const butler = await phoneOf('threeNo-butler', 'threeNo')
    await open(butler, 'packages/staff/posts/index')
    await button(butler, /槐花巷小区.*红色管家/).click(WAIT)
    await reads(butler, '您不在的时候，由副手来办。副手不能任命别人。')
    await look(butler, 'office-own')
    await button(butler, '交接我的岗位').click(WAIT)
    await butler.page.getByRole('radio', { name: '搬走了' }).click(WAIT)
    await look(butler, 'office-hand-over')
    await button(butler, '确认交接').click(WAIT)
    await reads(butler, '好了，没办完的事由上一级接着办。')

    const hers = await phoneOf('three-no', 'threeNo')
    await open(hers, `packages/butler/request/index?id=${requestId}`)
    await reads(hers, '现在由谁负责')
    await reads(hers, /小区党支部书记/)
    await open(hers, 'packages/butler/mine/index')
    await reads(hers, '这里的管家暂时空缺，由小区党支部书记负责')
    await look(hers, 'office-covering')
    await open(butler, `packages/butler/request/index?id=${requestId}`)
    await reads(butler, '这件事不在您手上了。')
    expect([...butler.complaints, ...hers.complaints]).toEqual([])
  }, 60_000)
}
