import { randomUUID } from 'node:crypto'

import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import type { WireReply } from '@shared/contract/wire'

import { httpPost } from '../support/http-post'
import { personaOf } from './crowd-people'

export type WechatCaller = ReturnType<typeof wechatCaller>

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

  async function send<Name extends ActionName>(member: number, action: Name, input: InputOf<Name>) {
    const token = tokens.get(member) ?? (await enter(member))
    const data = { action, input, requestId: randomUUID() }
    return httpPost(`${url}/local/wx/call-function`, JSON.stringify({ token, name: 'api', data }))
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
      const { status, text } = await send(member, action, input)
      return status === 200 && text.includes('"ok":true')
    },
    /** The answer; undefined where it is a refusal. */
    async ask<Name extends ActionName>(
      member: number,
      action: Name,
      input: InputOf<Name>,
    ): Promise<OutputOf<Name> | undefined> {
      const { text } = await send(member, action, input)
      const reply = (JSON.parse(text) as { result?: unknown }).result as WireReply<OutputOf<Name>> | undefined
      return reply?.ok ? reply.data : undefined
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
