import { NOTICE_VERSION } from '@shared/contract/people'

import { startTestApi, type TestApi } from '../../support/api'
import { aCompound, aConsultation, aStatement, load, storeConsultation } from '../../support/world'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await load(api, 'compounds', [aCompound()])
  await storeConsultation(api, aConsultation(), [aStatement(), aStatement({ _id: 'st2' })])
  await storeConsultation(api, aConsultation({ _id: 'cs-late', state: 'handling' }), [
    aStatement({ _id: 'st-late', consultationId: 'cs-late' }),
  ])
})

afterAll(() => api.close())

const declare = (openid: string) =>
  api.call('people.declareResidence', { compoundId: 'cp1', noticeVersion: NOTICE_VERSION }, { openid })

const agree = (openid: string, statementId = 'st1') =>
  api.reply('consultation.takeStance', { consultationId: 'cs1', statementId, stance: 'agree' }, { openid })

const shown = async (openid: string) => {
  const page = await api.call('consultation.page', { consultationId: 'cs1' }, { openid })
  return { ...page, card: page.cards.find(({ id }) => id === 'st1') }
}

describe('taking a stance', () => {
  it('asks a visitor first whether she lives here', async () => {
    expect(await agree('visitor')).toMatchObject({ ok: false, code: 'RUNG_DECLARED_REQUIRED' })
  })

  it('asks somebody without a session to sign in', async () => {
    const input = { consultationId: 'cs1', statementId: 'st1', stance: 'agree' } as const
    expect(await api.reply('consultation.takeStance', input)).toMatchObject({ code: 'SIGN_IN_REQUIRED' })
  })

  it('counts a neighbour once, however often her phone resends', async () => {
    await declare('li')
    for (let i = 0; i < 3; i += 1) expect(await agree('li')).toMatchObject({ ok: true })
    await api.tick()

    const { card, participants, answered } = await shown('li')
    expect(participants).toEqual({ verified: 0, unverified: 1 })
    expect(card).toMatchObject({ counts: { agree: 1, disagree: 0, unsure: 0 }, myStance: 'agree' })
    expect(answered).toBe(1)
  })

  it('lets her change her mind while the step is open', async () => {
    const input = { consultationId: 'cs1', statementId: 'st1', stance: 'disagree' } as const
    await api.call('consultation.takeStance', input, { openid: 'li' })
    await api.tick()
    expect((await shown('li')).card?.counts).toEqual({ agree: 0, disagree: 1, unsure: 0 })
  })

  it('shows others the count and not the person', async () => {
    const page = await shown('somebody-else')
    expect(page.card).toMatchObject({ counts: { disagree: 1 }, myStance: null })
    expect(JSON.stringify(page)).not.toContain(api.personId('li'))
  })

  it('is refused once the matter is being handled', async () => {
    const input = { consultationId: 'cs-late', statementId: 'st-late', stance: 'agree' } as const
    expect(await api.reply('consultation.takeStance', input, { openid: 'li' })).toMatchObject({
      code: 'STEP_CLOSED',
    })
  })

  it('is refused on a statement of another consultation', async () => {
    expect(await agree('li', 'st-late')).toMatchObject({ code: 'STATEMENT_NOT_FOUND' })
  })
})
