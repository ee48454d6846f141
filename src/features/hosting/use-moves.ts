import type { HostVerb } from '@shared/contract/session/host'
import { HOST_VERBS } from '@shared/contract/session/host'
import type { SessionView } from '@shared/contract/session/show'
import type { HostCancelReason } from '@shared/contract/session/state'
import { sessionVerbs } from '@shared/rules/session/life'
import { useAttempt } from '@/platform/use-attempt'
import { move } from './hosting-api'

const FORWARD: readonly HostVerb[] = ['gather', 'open', 'begin', 'end']

/** The verbs that the table gives the host now: the one that leads on, and the others. */
export function useMoves(session: SessionView, onMoved: () => void) {
  const { busy, refused, attempt } = useAttempt()
  const offered = HOST_VERBS.filter((verb) =>
    sessionVerbs(session.state, 'host', session.mode).some((one) => one === verb),
  )
  const short = session.state === 'gathering' && !session.quorum.met
  const forward = offered.find((verb) => FORWARD.includes(verb))
  // Without a quorum it does not begin, with one it is not adjourned for want of it.
  const next = short && forward === 'begin' ? undefined : forward
  const others = offered.filter(
    (verb) => verb !== forward && (session.state !== 'gathering' || short || verb === 'callOff'),
  )

  async function go(verb: HostVerb, reason?: HostCancelReason): Promise<void> {
    await attempt(async () => {
      const { rulesVersion } = session
      await move(session.id, verb, { rulesVersion, ...(reason === undefined ? {} : { reason }) })
      onMoved()
    })
  }

  return {
    busy,
    refused,
    next,
    others,
    go: (verb: HostVerb, reason?: HostCancelReason) => void go(verb, reason),
  }
}

export type Moves = ReturnType<typeof useMoves>
