import { FunctionNotFound } from '../actions/function-actions'
import type { EmulatorOptions } from '../start-emulator'

/**
 * How an emulator in a process of its own reaches the functions: over the gateway's private door,
 * with the token of this start. Without the variables no function can be called.
 */
export function gatewayDoor(env: NodeJS.ProcessEnv): Pick<EmulatorOptions, 'invoke' | 'onPush'> {
  const { EMULATOR_GATEWAY_URL: url, EMULATOR_INVOKE_TOKEN: token } = env
  if (!url || !token) return {}

  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-invoke-token': token },
      body: JSON.stringify(body),
    })

  return {
    async invoke(name, data) {
      const response = await post(`/local/invoke?name=${encodeURIComponent(name)}`, data)
      if (response.status === 404) throw new FunctionNotFound(name)
      if (!response.ok) throw new Error(`the gateway answered ${response.status}`)
      return response.json()
    },
    onPush(event) {
      // A push that does not get through is lost, as with the platform: whoever waits for it asks again.
      post('/local/push', event).catch(() => {})
    },
  }
}
