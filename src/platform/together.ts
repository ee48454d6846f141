import { MOST_TOGETHER, type WireReply, type WireRequest } from '@shared/contract/wire'

import { send, sendBundle } from './transport'

interface Waiting {
  readonly request: WireRequest
  readonly done: (reply: WireReply) => void
  readonly fail: (cause: unknown) => void
}

/** A photo goes alone: the platform refuses a payload of 100 KB. */
const SMALL = 4096

let waiting: Waiting[] = []

/** What a page asks in one moment goes over the line together: on a thin line each journey costs more than its bytes. */
export function sendTogether(request: WireRequest): Promise<WireReply> {
  if (JSON.stringify(request).length > SMALL) return send(request)
  return new Promise((done, fail) => {
    waiting.push({ request, done, fail })
    if (waiting.length === MOST_TOGETHER) leave()
    else if (waiting.length === 1) setTimeout(leave, 0)
  })
}

function leave(): void {
  const parts = waiting
  waiting = []
  const [first] = parts
  if (!first) return
  if (parts.length === 1) {
    send(first.request).then(first.done, first.fail)
    return
  }
  sendBundle(parts.map(({ request }) => request)).then(
    (replies) => {
      for (const [place, { done }] of parts.entries()) done(replies[place] as WireReply)
    },
    (cause: unknown) => {
      for (const { fail } of parts) fail(cause)
    },
  )
}
