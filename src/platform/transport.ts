import type { WireBundle, WireReplies, WireReply, WireRequest } from '@shared/contract/wire'
import Taro from '@tarojs/taro'

import { privateChannel } from './env'
import { Refusal } from './refusal'
import { liveSession } from './session'

const TIMEOUT_MS = 10_000

const isReply = (body: unknown): body is WireReply =>
  typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean'

const areReplies = (body: unknown, count: number): body is WireReplies =>
  typeof body === 'object' &&
  body !== null &&
  'together' in body &&
  Array.isArray(body.together) &&
  body.together.length === count &&
  body.together.every(isReply)

async function overHttp(request: WireRequest | WireBundle): Promise<unknown> {
  const token = liveSession()
  const answer = await Taro.request({
    url: `${API_BASE}/api`,
    method: 'POST',
    data: request,
    timeout: TIMEOUT_MS,
    header: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
  }).catch((cause: unknown) => {
    throw new Refusal('NETWORK_LOST', { cause })
  })
  return answer.data
}

/** WeChat reports a broken line and a broken function through the same door. */
const brokenLine = /request:fail|timeout|network|interrupted|disconnect/i

async function overPrivateChannel(
  channel: NonNullable<ReturnType<typeof privateChannel>>,
  request: WireRequest | WireBundle,
): Promise<unknown> {
  try {
    const answer = await channel.callFunction({ name: 'api', data: { ...request } })
    return (answer as { readonly result?: unknown }).result
  } catch (cause) {
    const text =
      typeof cause === 'object' && cause !== null && 'errMsg' in cause ? String(cause.errMsg) : String(cause)
    throw new Refusal(brokenLine.test(text) ? 'NETWORK_LOST' : 'SERVER_BUSY', { cause })
  }
}

const carry = (request: WireRequest | WireBundle): Promise<unknown> => {
  const channel = privateChannel()
  return channel ? overPrivateChannel(channel, request) : overHttp(request)
}

/** Carries one request to the functions, over whichever way this phone has. */
export async function send(request: WireRequest): Promise<WireReply> {
  const body = await carry(request)
  if (!isReply(body)) throw new Refusal('SERVER_BUSY')
  return body
}

/** Carries several at once: one journey, an answer to each in their order. */
export async function sendBundle(together: readonly WireRequest[]): Promise<readonly WireReply[]> {
  const body = await carry({ together })
  if (!areReplies(body, together.length)) throw new Refusal('SERVER_BUSY')
  return body.together
}
