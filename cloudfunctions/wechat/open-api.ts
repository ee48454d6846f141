import { platformApp } from '../kernel/platform'
import { decodeOpenApiReply, encodeOpenApiCall } from './open-api-wire'

/**
 * An open interface that answers in JSON, by the door that WeChat's own SDK uses. What the interface
 * refuses is an `errcode`; what is no answer of it throws.
 */
export async function callOpenApi<Reply extends { readonly errcode?: unknown }>(
  apiName: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  const reply: unknown = await platformApp().callCompatibleWxOpenApi({
    apiName,
    requestData: encodeOpenApiCall(parameters),
  })
  if (!Buffer.isBuffer(reply)) {
    throw new Error(`WeChat did not answer ${apiName}: ${String((reply as { code?: unknown } | null)?.code)}`)
  }
  const { body, errorCode } = decodeOpenApiReply(reply)
  if (errorCode !== 0) return { errcode: errorCode } as Reply
  return JSON.parse(body.toString('utf8')) as Reply
}
