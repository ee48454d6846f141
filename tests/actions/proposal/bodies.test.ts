import type { PostKind } from '@shared/contract/ladder'

import { startTestApi, type TestApi } from '../../support/api'
import { aMatter, loadOffice } from '../../support/matter'
import { aResidence, loadPerson } from '../../support/neighbours'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await loadOffice(api)
  await loadPerson(api, 'owner', { residences: [aResidence({ kind: 'owner', verified: true })] })
  await loadPerson(api, 'renter', { residences: [aResidence({ kind: 'tenant', verified: true })] })
  await loadPerson(api, 'company')
})
afterAll(() => api.close())

const invite = (post: PostKind, placeId: string) =>
  api.reply('posts.invite', { post, placeId, label: '周主任' }, { openid: 'secretary' })

async function appoint(who: string, post: PostKind) {
  const invited = await invite(post, 'cp1')
  return api.reply('posts.accept', { code: invited.ok ? invited.data.code : '' }, { openid: who })
}

describe('who speaks for the committee and for the property company', () => {
  it('is appointed by the branch secretary, where there is such a body', async () => {
    expect(await appoint('owner', 'committeeChair')).toMatchObject({ ok: true })
    expect(await appoint('company', 'propertyManager')).toMatchObject({ ok: true })
    for (const post of ['committeeChair', 'propertyManager'] as const)
      expect(await invite(post, 'cp3')).toMatchObject({ code: 'BODY_NOT_HERE' })
  })

  it('chairs the committee only as an owner who lives there, and stays while in office', async () => {
    expect(await appoint('renter', 'committeeChair')).toMatchObject({ code: 'OWNER_NEEDED' })
    expect(await api.reply('people.moveOut', { compoundId: 'cp1' }, { openid: 'owner' })).toMatchObject({
      code: 'POST_HELD_HERE',
    })
  })

  it('then proposes in its name', async () => {
    const consultationId = await aMatter(api, 'cs-bodies', 'proposing')
    const proposal = {
      consultationId,
      title: '换亮一点的灯',
      measure: '凉亭里换四盏灯。',
      costYuan: 400,
      payer: 'propertyCompany',
      doer: 'propertyCompany',
    } as const
    await api.call('proposal.submit', proposal, { openid: 'company' })
    const { proposals } = await api.call('proposal.list', { consultationId })
    expect(proposals.map(({ side, author }) => [side, author])).toEqual([['propertyCompany', '周主任']])
  })
})
