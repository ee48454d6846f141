import tcb from '@cloudbase/node-sdk'

import type { Secrets } from './secrets'
import { readSession } from './session'

/** Through which door a call came, and as whom. */
export type Identity =
  | {
      readonly channel: 'wechat'
      readonly personId: string
      readonly openid: string
      readonly address: string
    }
  | {
      readonly channel: 'web'
      readonly personId: string
      readonly sessionId: string
      readonly address: string
    }
  | { readonly channel: 'anonymous'; readonly address: string }

export interface HttpEvent {
  readonly httpMethod: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

export const isHttpEvent = (event: unknown): event is HttpEvent =>
  typeof event === 'object' && event !== null && typeof (event as HttpEvent).httpMethod === 'string'

/** What the platform says about one invocation. */
export interface PlatformContext {
  readonly openid: string | undefined
  readonly source: string
  readonly address: string
}

/**
 * Reads the values of this call alone. `getCloudbaseContext` would fill gaps from `process.env`,
 * where a reused instance still holds the last caller's openid.
 */
export function readPlatformContext(context: unknown): PlatformContext {
  const environment = valuesOfThisCall(context)
  const text = (key: string) => {
    const value = environment[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    openid: text('WX_OPENID'),
    source: text('TCB_SOURCE') ?? text('WX_SOURCE') ?? '',
    address: text('WX_CLIENTIP') ?? '',
  }
}

/** WeChat's private channel: the openid is the platform's word. */
export function identifyWechat({ openid, address }: PlatformContext, secrets: Secrets): Identity {
  if (openid === undefined) return { channel: 'anonymous', address }
  return { channel: 'wechat', openid, personId: secrets.personId(openid), address }
}

/** HTTP: anonymous unless a session that we signed ourselves is shown. Any openid in it is ignored. */
export function identifyWeb({ headers = {} }: HttpEvent, secrets: Secrets, now: Date): Identity {
  const header = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  const address = header('x-forwarded-for').split(',').at(-1)?.trim() ?? ''
  const [scheme, token] = header('authorization').split(' ')
  if (scheme !== 'Bearer' || !token) return { channel: 'anonymous', address }
  const session = readSession(token, secrets, now)
  return session ? { channel: 'web', ...session, address } : { channel: 'anonymous', address }
}

function valuesOfThisCall(context: unknown): Readonly<Record<string, unknown>> {
  const given = (context ?? {}) as Partial<Record<'environment' | 'environ', unknown>>
  // The SDK's parser throws where neither is there, as in a call that no client made.
  if (typeof given.environment !== 'string' && typeof given.environ !== 'string') return {}
  const parsed = tcb.parseContext(given as Parameters<typeof tcb.parseContext>[0])
  return { ...(parsed.environment ?? parsed.environ) }
}
