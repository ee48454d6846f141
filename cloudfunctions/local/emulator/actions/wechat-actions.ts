import { dottedName, type WxOpenApi } from '../wechat/open-api'
import { isMessage, readCall, writeReply } from '../wechat/open-api-wire'
import { type Action, type Params, RawAnswer, textParam } from '../wire/request'
import { invalidParam, unsupported } from '../wire/wire-error'

/** `app.callWxOpenApi` speaks JSON, `app.callCompatibleWxOpenApi` a form that is answered in bytes. */
export const wechatActions = (api: WxOpenApi): Record<string, Action> => ({
  'wx.api': async (params) => ({ data: { responseData: JSON.stringify(await call(api, params)) } }),
  'wx.openApi': async (params) => {
    // A form's field: its bytes as they came.
    const request = Buffer.from(String(params.requestData ?? ''), 'latin1')
    const inMessage = isMessage(request)
    const sent = inMessage ? readCall(request) : readData(request.toString('utf8'))
    const result = await implementationOf(api, params)(sent)
    const { buffer, contentType } = result as { buffer?: unknown; contentType?: string }
    const [body, kind] = Buffer.isBuffer(buffer)
      ? [buffer, contentType ?? 'application/octet-stream']
      : [Buffer.from(JSON.stringify(result)), 'application/json']
    return new RawAnswer(inMessage ? writeReply(body, kind) : body, 'application/octet-stream')
  },
})

const call = async (api: WxOpenApi, params: Params): Promise<unknown> =>
  implementationOf(api, params)(readData(params.requestData))

function implementationOf(api: WxOpenApi, params: Params) {
  const name = textParam(params, 'apiName')
  const implementation = api[dottedName(name)]
  if (!implementation) throw unsupported(`the WeChat API ${name}`)
  return implementation
}

function readData(text: unknown): Record<string, unknown> {
  if (text === undefined || text === '') return {}
  try {
    return JSON.parse(String(text)) as Record<string, unknown>
  } catch {
    throw invalidParam('requestData must be JSON')
  }
}
