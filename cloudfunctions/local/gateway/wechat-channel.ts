import { MAX_REQUEST_BYTES } from '@shared/contract/wire'

import { type Exchange, readObject, sendError, sendJson } from './exchange'
import type { Functions } from './functions'
import { InvocationError } from './invocation-error'
import type { PersonaBook } from './personas'
import { LOCAL_APPID, newRequestId, wechatContext } from './platform-context'

/** Choosing who to be. WeChat does this by logging in; locally, whoever asks is believed. */
export async function signIn(personas: PersonaBook, { request, response }: Exchange): Promise<void> {
  const key = (await readObject(request))?.persona
  const persona = typeof key === 'string' ? personas.find(key) : undefined
  if (!persona) return sendError(response, 404, 'PERSONA_UNKNOWN', '没有这个演示身份。')
  sendJson(response, 200, JSON.stringify({ token: personas.tokenFor(persona) }))
}

/**
 * `wx.cloud.callFunction`: the platform puts who calls into the context, and into `event.userInfo`
 * over whatever the client wrote there.
 */
export async function callFunction(
  functions: Functions,
  personas: PersonaBook,
  { request, response }: Exchange,
): Promise<void> {
  const { token, name, data } = (await readObject(request)) ?? {}
  const persona = typeof token === 'string' ? personas.ownerOf(token) : undefined
  if (!persona) return sendError(response, 401, 'TOKEN_UNKNOWN', '演示身份已失效，请重新选择。')
  if (typeof name !== 'string') return sendError(response, 400, 'BAD_REQUEST', 'name is missing')

  const { openid } = persona
  const requestId = newRequestId()
  const given = typeof data === 'object' && data !== null ? data : {}
  const event = JSON.stringify({ ...given, userInfo: { appId: LOCAL_APPID, openId: openid } })
  try {
    if (Buffer.byteLength(JSON.stringify(given)) > MAX_REQUEST_BYTES) {
      throw new InvocationError('PAYLOAD_TOO_LARGE', 'EXCEED_MAX_PAYLOAD_SIZE')
    }
    const ip = request.socket.remoteAddress ?? ''
    const context = (of: Parameters<typeof wechatContext>[0]) => wechatContext(of, openid, ip)
    const result = await functions.value(name, { event, context, requestId })
    sendJson(
      response,
      200,
      `{"errMsg":"cloud.callFunction:ok","requestID":${JSON.stringify(requestId)},"result":${result}}`,
    )
  } catch (error) {
    if (!(error instanceof InvocationError)) throw error
    const errMsg = `cloud.callFunction:fail Error: errCode: ${error.errCode} ${error.fault} | requestID ${requestId}`
    sendJson(response, error.status, JSON.stringify({ errCode: error.errCode, errMsg, requestID: requestId }))
  }
}
