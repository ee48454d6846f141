import { CONSENT_VERSIONS } from '@shared/contract/consent'

import { startTestApi, type TestApi } from '../../support/api'
import { atTime, minutesLater, realTime } from '../../support/clock'
import { declare, loadPlaces } from '../../support/neighbours'
import { aConsultation, aStatement, storeConsultation } from '../../support/world'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  await loadPlaces(api)
  await storeConsultation(api, aConsultation(), [aStatement()])
})
afterEach(realTime)
afterAll(() => api.close())

const ledger = async (openid: string) => (await api.call('people.myConsents', {}, { openid })).consents
const stance = (openid: string) =>
  api.reply(
    'consultation.takeStance',
    { consultationId: 'cs1', statementId: 'st1', stance: 'agree' },
    { openid },
  )

describe('the consent ledger', () => {
  it('begins with the tap under the notice, once, however often it is sent', async () => {
    await Promise.all([declare(api, 'lin'), declare(api, 'lin'), declare(api, 'lin')])
    expect(await ledger('lin')).toMatchObject([
      { kind: 'notice', version: CONSENT_VERSIONS.notice, withdrawnAt: null },
    ])
  })

  it('takes each further consent by itself, and only in the present version', async () => {
    const consent = (version: string) =>
      api.reply('people.consent', { kind: 'hardship', version }, { openid: 'lin' })
    expect(await consent('2020-01-01')).toMatchObject({ code: 'NOTICE_OUTDATED' })
    expect(await consent(CONSENT_VERSIONS.hardship)).toMatchObject({ ok: true })
    expect(await consent(CONSENT_VERSIONS.hardship)).toMatchObject({ ok: true })
    expect((await ledger('lin')).map(({ kind }) => kind).sort()).toEqual(['hardship', 'notice'])
  })

  it('leaves everything readable and stops acting once the notice is taken back', async () => {
    expect(await stance('lin')).toMatchObject({ ok: true })
    await api.call('people.withdrawConsent', { kind: 'notice' }, { openid: 'lin' })
    await api.call('people.withdrawConsent', { kind: 'notice' }, { openid: 'lin' })
    expect(await stance('lin')).toMatchObject({ code: 'CONSENT_NEEDED' })
    const page = await api.call('consultation.page', { consultationId: 'cs1' }, { openid: 'lin' })
    expect(page.cards).toHaveLength(1)
    expect((await ledger('lin')).find(({ kind }) => kind === 'notice')?.withdrawnAt).not.toBeNull()
  })

  it('keeps what was withdrawn, and lets her agree again', async () => {
    const { notice: version } = CONSENT_VERSIONS
    await api.call('people.consent', { kind: 'notice', version }, { openid: 'lin' })
    expect(await stance('lin')).toMatchObject({ ok: true })
    const notices = (await ledger('lin')).filter(({ kind }) => kind === 'notice')
    expect(notices.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([true, false])
  })

  it('does not stop her acting where a single consent is taken back', async () => {
    await api.call('people.withdrawConsent', { kind: 'hardship' }, { openid: 'lin' })
    expect(await stance('lin')).toMatchObject({ ok: true })
  })
})

describe('signing a browser in', () => {
  const look = async (openid: string, code: string) => api.call('people.lookAtSignIn', { code }, { openid })

  it('says which browser asks and from where, half of the address covered', async () => {
    const { code } = await api.call('people.requestSignIn', { browser: 'Edge · Windows' })
    expect(await look('lin', code)).toMatchObject({
      browser: 'Edge · Windows',
      from: { address: '10.0.*.*', sameNetwork: false },
    })
  })

  it('is collected once by the browser that asked, is listed, and ends when she ends it', async () => {
    const { code, secret } = await api.call('people.requestSignIn', { browser: 'Edge' })
    await api.call('people.confirmSignIn', { code }, { openid: 'lin' })
    const wrong = { code, secret: 'A'.repeat(32) }
    expect(await api.reply('people.collectSignIn', wrong)).toMatchObject({ code: 'SIGN_IN_CODE_WRONG' })
    const { session } = await api.call('people.collectSignIn', { code, secret })
    expect(await api.reply('people.confirmSignIn', { code }, { openid: 'thief' })).toMatchObject({
      code: 'SIGN_IN_CODE_WRONG',
    })
    const { sessions } = await api.call('people.me', {}, { session })
    expect(sessions).toMatchObject([{ browser: 'Edge', current: true }])
    await api.call('people.endSession', { sessionId: sessions[0]?.id ?? '' }, { openid: 'lin' })
    expect(await api.reply('people.me', {}, { session })).toMatchObject({ code: 'SESSION_ENDED' })
  })

  it('whoever has let it in hears so again after the minute is over; nobody else does', async () => {
    atTime(new Date('2026-11-23T01:00:00Z'))
    const { code } = await api.call('people.requestSignIn', { browser: 'Edge' })
    await api.call('people.confirmSignIn', { code }, { openid: 'lin' })
    minutesLater(2)
    expect(await api.reply('people.confirmSignIn', { code }, { openid: 'lin' })).toMatchObject({ ok: true })
    expect(await api.reply('people.confirmSignIn', { code }, { openid: 'thief' })).toMatchObject({
      code: 'SIGN_IN_CODE_EXPIRED',
    })
  })

  it('throttles guesses, and takes no openid from anywhere but the platform', async () => {
    const guesses = []
    for (let index = 0; index < 12; index += 1) {
      guesses.push(
        await api.reply('people.lookAtSignIn', { code: String(10_000_000 + index) }, { openid: 'guesser' }),
      )
    }
    expect(guesses.slice(0, 10).every((one) => !one.ok && one.code === 'SIGN_IN_CODE_WRONG')).toBe(true)
    expect(guesses.slice(10).every((one) => !one.ok && one.code === 'TOO_MANY_FOR_NOW')).toBe(true)

    const forged = {
      httpMethod: 'POST',
      path: '/api',
      headers: { 'x-wx-openid': 'lin', openid: 'lin' },
      queryStringParameters: { openid: 'lin' },
      body: JSON.stringify({
        action: 'people.me',
        input: {},
        requestId: 'forged-openid-1',
        openid: 'lin',
        WX_OPENID: 'lin',
      }),
    }
    const answer = (await api.raw(forged, { environment: '{}' })) as { body: string }
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, data: { known: false, residences: [] } })
  })
})
