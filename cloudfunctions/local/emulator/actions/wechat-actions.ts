import { dottedName, type WxOpenApi } from '../wechat/open-api'
import { type Action, type Params, RawAnswer, textParam } from '../wire/request'
import { invalidParam, unsupported } from '../wire/wire-error'

/** `app.callWxOpenApi` speaks JSON, `app.callCompatibleWxOpenApi` a form that is answered in bytes. */
export const wechatActions = (api: WxOpenApi): Record<string, Action> => ({
  'wx.api': async (params) => ({ data: { responseData: JSON.stringify(await call(api, params)) } }),
  'wx.openApi': async (params) => {
    const result = await call(api, params)
    const { buffer, contentType } = result as { buffer?: unknown; contentType?: string }
    if (Buffer.isBuffer(buffer)) return new RawAnswer(buffer, contentType ?? 'application/octet-stream')
    return new RawAnswer(Buffer.from(JSON.stringify(result)), 'application/octet-stream')
  },
})

async function call(api: WxOpenApi, params: Params): Promise<unknown> {
  const name = textParam(params, 'apiName')
  const implementation = api[dottedName(name)]
  if (!implementation) throw unsupported(`the WeChat API ${name}`)
  return implementation(readData(params.requestData))
}

function readData(text: unknown): Record<string, unknown> {
  if (text === undefined || text === '') return {}
  try {
    return JSON.parse(String(text)) as Record<string, unknown>
  } catch {
    throw invalidParam('requestData must be JSON')
  }
}
