import { inSeat } from '../../support/contact-personas'
import { ownerOf, silentForFourHours, unsolvedForDays } from '../../support/silence'
import { button, type Hands, idOf, look, reads, WAIT, write } from './hands'

/** From a resident’s first word to the last, in a compound with everything and in a 三无小区. */
export function turning({ stack, phoneOf, open }: Hands): void {
  describe.each([
    { role: 'home', resident: 'owner' },
    { role: 'threeNo', resident: 'three-no' },
  ] as const)('turning to one’s butler ($role)', ({ role, resident }) => {
    let requestId = ''

    it('finds her, sees whether she is there, and says what is the matter', async () => {
      const phone = await phoneOf(resident, role)
      await open(phone, 'pages/home/index')
      await button(phone, /我的管家/).click(WAIT)
      await reads(phone, '正有危险？先打电话')
      await reads(phone, /单元的红色管家/)
      await look(phone, `${role}-mine`)
      await button(phone, '给管家留言').click(WAIT)
      await reads(phone, '只有负责您这件事的人看得到')
      await write(phone, '楼道灯坏了三天，晚上看不见。')
      await look(phone, `${role}-ask`)
      await button(phone, '发给管家').click(WAIT)
      await reads(phone, '现在由谁负责')
      await reads(phone, /前有人回话/)
      await look(phone, `${role}-asked`)
      requestId = idOf(phone)
      expect(phone.complaints).toEqual([])
    }, 60_000)

    it('nobody answers: the secretary has it, then the specialist, and it is confirmed at last', async () => {
      await silentForFourHours(stack(), requestId)
      expect(await ownerOf(stack(), requestId)).toMatch(/^branchSecretary_/)
      const hers = await phoneOf(resident, role)
      await open(hers, `packages/butler/request/index?id=${requestId}`)
      await reads(hers, /小区党支部书记/)
      await reads(hers, '逾期')
      await look(hers, `${role}-raised`)

      await unsolvedForDays(stack(), requestId, 1)
      const owner = await ownerOf(stack(), requestId)
      expect(owner).toMatch(/^serviceSpecialist_/)
      await hers.page.reload()
      await reads(hers, /社区服务专员/)
      const specialist = await phoneOf(inSeat(owner))
      await open(specialist, 'packages/butler/desk/index')
      await reads(specialist, '等您回话')
      await look(specialist, `${role}-desk`)
      await button(specialist, /楼道灯坏了三天/).click(WAIT)
      await write(specialist, '收到，下午带电工来。')
      await look(specialist, `${role}-office`)
      await button(specialist, '送出去').click(WAIT)
      await reads(specialist, '已经接下')
      await button(specialist, '办好了').click(WAIT)
      await specialist.page.getByRole('radio', { name: '修好了，请您看看。' }).click(WAIT)
      await specialist.page.getByRole('dialog').getByRole('button', { name: '送出去' }).click(WAIT)
      await reads(specialist, '说是办好了')

      await hers.page.reload()
      await reads(hers, '修好了，请您看看。')
      await look(hers, `${role}-resolved`)
      await button(hers, '办好了，谢谢').click(WAIT)
      await reads(hers, '这件事已经办完')
      expect([...hers.complaints, ...specialist.complaints]).toEqual([])
    }, 90_000)

    it('a call back and a visit: the number is read when it is needed, the door when a visit is agreed', async () => {
      const hers = await phoneOf(resident, role)
      await open(hers, 'packages/butler/ask/index?kind=callback')
      await write(hers, '请给我回个电话。')
      await hers.page.locator('input').filter({ visible: true }).first().fill('0534-7654321')
      await button(hers, '发给管家').click(WAIT)
      await reads(hers, '要先同意，管家才看得到号码。')
      await hers.page
        .getByRole('switch', { name: /同意管家看我的号码/ })
        .first()
        .click(WAIT)
      await look(hers, `${role}-callback`)
      await button(hers, '发给管家').click(WAIT)
      await reads(hers, '现在由谁负责')
      const callback = idOf(hers)

      await open(hers, 'packages/butler/ask/index?kind=visit')
      await hers.page.getByRole('radio').filter({ visible: true }).first().click(WAIT)
      await write(hers, '请来看看水管。')
      await look(hers, `${role}-visit`)
      await button(hers, '发给管家').click(WAIT)
      await reads(hers, '等管家点头')
      const visit = idOf(hers)

      const butler = await phoneOf(`${role}-butler`)
      await open(butler, `packages/butler/request/index?id=${callback}`)
      await button(butler, '看号码').click(WAIT)
      await reads(butler, '0534-7654321')
      await look(butler, `${role}-number`)
      await open(butler, `packages/butler/request/index?id=${visit}`)
      await button(butler, '能来').click(WAIT)
      await reads(butler, '约好了')
      await hers.page.reload()
      await reads(hers, '约好了')
      await button(hers, '不用来了').click(WAIT)
      await reads(hers, '已经取消')
      expect([...hers.complaints, ...butler.complaints]).toEqual([])
    }, 90_000)

    it('what concerns many becomes an appeal, when she herself hands it in', async () => {
      const hers = await phoneOf(resident, role)
      await open(hers, 'packages/butler/ask/index?kind=message')
      await write(hers, '三单元门口的垃圾桶两天没人收了，苍蝇嗡嗡的，大家商量商量能不能换个收运时间。')
      await button(hers, '发给管家').click(WAIT)
      await reads(hers, '现在由谁负责')
      const requestId = idOf(hers)
      const butler = await phoneOf(`${role}-butler`)
      await open(butler, `packages/butler/request/index?id=${requestId}`)
      await button(butler, '建议提成诉求').click(WAIT)
      await reads(butler, '建议过了，等居民自己定。')
      await hers.page.reload()
      await reads(hers, '管家建议：作为诉求提出来')
      await button(hers, '好，提成诉求').click(WAIT)
      await look(hers, `${role}-appeal`)
      await button(hers, '好，提成诉求').click(WAIT)
      await button(hers, '看这条诉求').click(WAIT)
      await reads(hers, '这件事可以商量')
      expect([...hers.complaints, ...butler.complaints]).toEqual([])
    }, 90_000)

    it('what somebody could do for her becomes a wish, in her own words', async () => {
      const hers = await phoneOf(resident, role)
      await open(hers, 'packages/butler/ask/index?kind=message')
      await write(hers, '厨房的水龙头滴了半个月，自己不会修。')
      await button(hers, '发给管家').click(WAIT)
      await reads(hers, '现在由谁负责')
      const askedId = idOf(hers)
      const butler = await phoneOf(`${role}-butler`)
      await open(butler, `packages/butler/request/index?id=${askedId}`)
      await button(butler, '建议提成微心愿').click(WAIT)
      await reads(butler, '建议过提微心愿，等居民自己定。')
      await hers.page.reload()
      await button(hers, '好，去写微心愿').click(WAIT)
      await hers.page.getByRole('radio', { name: '会一手的来' }).click(WAIT)
      await hers.page.getByLabel('一句话说心愿').first().fill('修水龙头')
      await hers.page.getByRole('radio', { name: '老人独居' }).click(WAIT)
      // A tap too early marks what still lacks and brings it under her eye.
      await hers.page.evaluate(() => {
        for (const one of document.querySelectorAll('*')) one.scrollTop = 0
      })
      await button(hers, '送出').click(WAIT)
      await hers.page.waitForFunction(() => {
        const mark = document.querySelector('.choices__problem')?.getBoundingClientRect()
        return mark !== undefined && mark.top > 60 && mark.bottom < window.innerHeight - 90
      })
      await hers.page.getByRole('radio', { name: '一位老人' }).click(WAIT)
      await look(hers, `${role}-wish`)
      await button(hers, '送出').click(WAIT)
      await reads(hers, /提好了|单独同意/)
      const agree = button(hers, '单独同意')
      if (await agree.isVisible()) {
        await agree.click(WAIT)
        await reads(hers, '提好了')
      }
      await open(hers, `packages/butler/request/index?id=${askedId}`)
      await reads(hers, '已经提成微心愿，在那边接着办。')
      await button(hers, '看我的微心愿').click(WAIT)
      await reads(hers, '修水龙头')
      expect([...hers.complaints, ...butler.complaints]).toEqual([])
    }, 90_000)
  })
}
