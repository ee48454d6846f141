import { randomUUID } from 'node:crypto'

/** The mini-program's id, as the platform would name it. */
export const LOCAL_APPID = 'wx00000000000local'

export interface ContextOf {
  readonly functionName: string
  readonly memoryMb: number
  readonly timeoutMs: number
  readonly envId: string
  readonly requestId: string
}

export const newRequestId = (): string => randomUUID()

/**
 * The context of one invocation as the platform builds it: everything about this call stands in
 * `environment`, a JSON text, and names its own keys.
 */
function contextOf(of: ContextOf, perCall: Readonly<Record<string, string>>): string {
  const wxKeys = Object.keys(perCall).filter((key) => key.startsWith('WX_'))
  const tcbKeys = ['TCB_ENV', ...Object.keys(perCall).filter((key) => key.startsWith('TCB_'))]
  const environment = {
    ...perCall,
    TCB_ENV: of.envId,
    TCB_CONTEXT_KEYS: tcbKeys.join(','),
    ...(wxKeys.length > 0 ? { WX_CONTEXT_KEYS: wxKeys.join(',') } : {}),
    SCF_NAMESPACE: of.envId,
  }
  return JSON.stringify({
    request_id: of.requestId,
    function_name: of.functionName,
    function_version: '$LATEST',
    memory_limit_in_mb: of.memoryMb,
    time_limit_in_ms: of.timeoutMs,
    namespace: of.envId,
    environment: JSON.stringify(environment),
  })
}

/** A call by `wx.cloud.callFunction`: WeChat vouches for who calls. */
export const wechatContext = (of: ContextOf, openid: string, clientIp: string): string =>
  contextOf(of, { WX_APPID: LOCAL_APPID, WX_OPENID: openid, WX_CLIENTIP: clientIp, TCB_SOURCE: 'wx_client' })

/** A call over HTTP access: nobody vouches for anyone. */
export const httpContext = (of: ContextOf): string => contextOf(of, {})

export const timerContext = (of: ContextOf): string => contextOf(of, { TCB_SOURCE: 'wx_trigger' })

/** A message that WeChat pushes (the result of a content check, say). */
export const pushContext = (of: ContextOf): string =>
  contextOf(of, { WX_APPID: LOCAL_APPID, TCB_SOURCE: 'wx_push' })

/** A call by another function; the chain of callers ends with `scf`, and no person comes with it. */
export const functionContext = (of: ContextOf, source: string): string => {
  const chain = source.split(',').filter(Boolean)
  return contextOf(of, { TCB_SOURCE: (chain.at(-1) === 'scf' ? chain : [...chain, 'scf']).join(',') })
}
