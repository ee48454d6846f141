import { decodeOpenApiReply, encodeOpenApiCall } from '../../cloudfunctions/wechat/open-api-wire'
import { refusal, useEmulator } from './target'

interface Check {
  errcode: number
  trace_id?: string
  result?: { suggest: string; label: number }
}

describe('WeChat APIs', () => {
  const pushes: unknown[] = []
  const { target, local } = useEmulator({
    onPush: (event) => void pushes.push(event),
    wxOpenApi: { 'custom.echo': (params) => ({ errcode: 0, params }) },
  })

  async function call<T>(apiName: string, requestData: Record<string, unknown>): Promise<T> {
    const { result } = await target.app.callWxOpenApi({ apiName, requestData } as never)
    return result as T
  }
  const text = (content: string) =>
    call<Check>('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'o1' })
  const media = (url = 'http://x/y.png') =>
    call<Check>('security.mediaCheckAsync', {
      media_url: url,
      media_type: 2,
      version: 2,
      scene: 2,
      openid: 'o1',
    })

  async function pushOf(traceId: string | undefined): Promise<{ result: { suggest: string } } | undefined> {
    await local().control.quiesce()
    return (pushes as { trace_id: string; result: { suggest: string } }[]).find(
      (event) => event.trace_id === traceId,
    )
  }
  afterEach(async () => {
    await local().control.setMood({ mood: 'pass' })
  })

  it('text passes by default, and the marks make it doubtful or refused', async () => {
    expect(await text('明天几点开会')).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } })
    expect((await text('这是存疑测试')).result?.suggest).toBe('review')
    expect((await text('这是违禁测试')).result?.suggest).toBe('risky')
  })
  it('the mood decides over the text', async () => {
    await local().control.setMood({ mood: 'risky' })
    expect((await text('hello')).result?.suggest).toBe('risky')
    await local().control.setMood({ mood: 'error' })
    expect((await text('hello')).errcode).toBe(-1)
  })
  it('a late answer comes when it is released', async () => {
    await local().control.setMood({ mood: 'late', for: 'text' })
    let answered = false
    const late = text('hello').then((answer) => {
      answered = true
      return answer
    })
    while ((await local().control.deliverLate()).delivered === 0) expect(answered).toBe(false)
    expect((await late).result?.suggest).toBe('pass')
  })
  it('the first version and a missing openid are refused', async () => {
    expect((await call<Check>('security.msgSecCheck', { content: 'x' })).errcode).not.toBe(0)
    expect((await call<Check>('security.msgSecCheck', { content: 'x', version: 2, scene: 1 })).errcode).toBe(
      40003,
    )
  })

  it('a media check gives a trace id, and the result is pushed', async () => {
    const { trace_id } = await media()
    expect(await pushOf(trace_id)).toMatchObject({
      Event: 'wxa_media_check',
      version: 2,
      result: { suggest: 'pass' },
    })
  })
  it('a late media result is pushed only when it is released', async () => {
    await local().control.setMood({ mood: 'late', for: 'media' })
    const { trace_id } = await media()
    expect(await pushOf(trace_id)).toBeUndefined()
    expect((await local().control.deliverLate()).delivered).toBe(1)
    expect(await pushOf(trace_id)).toBeDefined()
  })
  it('a mark in the name of an uploaded file makes it risky', async () => {
    const { fileID } = await target.app.uploadFile({
      cloudPath: '违禁测试.png',
      fileContent: Buffer.from('x'),
    })
    const { fileList } = await target.app.getTempFileURL({ fileList: [fileID] })
    const { trace_id } = await media(String(fileList[0]?.tempFileURL))
    expect((await pushOf(trace_id))?.result.suggest).toBe('risky')
  })

  it('subscription messages are kept to be looked at', async () => {
    const message = { touser: 'o1', template_id: 't1', data: { thing1: { value: '愿望已认领' } } }
    expect(await call('subscribeMessage.send', message)).toMatchObject({ errcode: 0 })
    expect((await local().control.sentMessages()).messages).toEqual([message])
  })
  it('a mini-program code comes as a PNG, through JSON and as bytes', async () => {
    const wanted = { scene: 's=1&c=2', page: 'pages/scan/index' }
    const { buffer } = await call<{ buffer: { data: number[] } }>('wxacode.getUnlimited', wanted)
    expect(
      Buffer.from(buffer as never)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    const raw = {
      apiName: 'openapi.wxacode.getUnlimited',
      requestData: JSON.stringify(wanted) as never,
      cgiName: '',
    }
    const bytes = await target.app.callCompatibleWxOpenApi({ ...raw, apiOptions: '' as never })
    expect((bytes as unknown as Buffer).subarray(1, 4).toString()).toBe('PNG')
  })
  it('answers a message with a message, as the function sends and reads them', async () => {
    const ask = async (apiName: string, parameters: Record<string, unknown>) => {
      const requestData = encodeOpenApiCall(parameters)
      const reply = await target.app.callCompatibleWxOpenApi({ apiName, requestData } as never)
      return decodeOpenApiReply(reply as unknown as Buffer)
    }
    const content = '这是存疑测试。'.repeat(40)
    const checked = await ask('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'o1' })
    expect(JSON.parse(checked.body.toString())).toMatchObject({ errcode: 0, result: { suggest: 'review' } })
    const code = await ask('wxacode.getUnlimited', { scene: 's=1&c=2', page: 'pages/scan/index' })
    expect(code.body.subarray(1, 4).toString()).toBe('PNG')
    const refused = await ask('wxacode.getUnlimited', { scene: 'x'.repeat(33) })
    expect(JSON.parse(refused.body.toString())).toMatchObject({ errcode: 40169 })
  })
  it('a scene of more than 32 signs is refused', async () => {
    expect(await call('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({ errcode: 40169 })
  })
  it('a phone code gives its number once', async () => {
    const once = await call('phonenumber.getPhoneNumber', { code: 'abc-13800138000' })
    expect(once).toMatchObject({
      errcode: 0,
      phone_info: { purePhoneNumber: '13800138000', countryCode: '86' },
    })
    expect(await call('phonenumber.getPhoneNumber', { code: 'abc-13800138000' })).toMatchObject({
      errcode: 40163,
    })
  })
  it('an injected API answers; an unknown one is refused by name', async () => {
    expect(await call('custom.echo', { a: 1 })).toEqual({ errcode: 0, params: { a: 1 } })
    const { code, message } = await refusal(call('express.create', {}))
    expect(code).toBe('EMULATOR_UNSUPPORTED')
    expect(message).toContain('express.create')
  })
})
