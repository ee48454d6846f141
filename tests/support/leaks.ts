import type { TestApi } from './api'

const PHONE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/
const IDENTITY_CARD = /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/

/**
 * The same product, every answer looked through: no phone, no identity number, and neither openid
 * nor pseudonym of anybody who has called so far.
 */
export function withoutLeaks(api: TestApi): TestApi {
  const callers = new Set<string>()
  const reply: TestApi['reply'] = async (action, input, options) => {
    if (options?.openid) callers.add(options.openid)
    const answer = await api.reply(action, input, options)
    const text = JSON.stringify(answer)
    for (const pattern of [PHONE, IDENTITY_CARD]) {
      const found = pattern.exec(text)
      if (found) throw new Error(`${action} answered with ${found[0]}`)
    }
    for (const openid of callers) {
      if (text.includes(`"${openid}"`) || text.includes(api.personId(openid))) {
        throw new Error(`${action} told who ${openid} is`)
      }
    }
    return answer
  }
  return {
    ...api,
    reply,
    async call(action, input, options) {
      const answer = await reply(action, input, options)
      if (!answer.ok) throw new Error(`${action} was refused with ${answer.code}`)
      return answer.data
    },
  }
}
