import { randomUUID } from 'node:crypto'

import type { ActionName, InputOf } from '@shared/contract/actions'

import { httpPost } from '../support/http-post'
import { personaOf } from './crowd-people'

/** Calls as members of the crowd do from inside WeChat. */
export function wechatCaller(url: string) {
  const tokens = new Map<number, string>()

  async function enter(member: number): Promise<string> {
    const persona = personaOf(member).key
    const { text } = await httpPost(`${url}/local/wx/sign-in`, JSON.stringify({ persona }))
    const { token } = JSON.parse(text) as { token: string }
    tokens.set(member, token)
    return token
  }

  return {
    /** Lets members in beforehand, so that it is not measured. */
    enter: async (members: readonly number[]) => {
      for (const member of members) await enter(member)
    },
    async call<Name extends ActionName>(
      member: number,
      action: Name,
      input: InputOf<Name>,
    ): Promise<boolean> {
      const token = tokens.get(member) ?? (await enter(member))
      const data = { action, input, requestId: randomUUID() }
      const body = JSON.stringify({ token, name: 'api', data })
      const { status, text } = await httpPost(`${url}/local/wx/call-function`, body)
      return status === 200 && text.includes('"ok":true')
    },
  }
}

/** Reads as a visitor with a browser does: over HTTP, as nobody. */
export function visitorCaller(url: string) {
  return async <Name extends ActionName>(action: Name, input: InputOf<Name>): Promise<boolean> => {
    const body = JSON.stringify({ action, input, requestId: randomUUID() })
    const { status, text } = await httpPost(`${url}/api`, body)
    return status === 200 && text.includes('"ok":true')
  }
}
