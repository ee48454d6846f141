type CallFunction = (call: { readonly name: string; readonly data: unknown }) => Promise<unknown>

/** What becomes of a message and of its answer. */
export type Weather =
  | 'fine'
  /** Nothing arrives. */
  | 'dead'
  /** Every message arrives twice. */
  | 'twice'

export interface Sent {
  readonly action: string
  readonly input: unknown
  readonly requestId: string
}

const lost = () => Promise.reject({ errMsg: 'cloud.callFunction:fail request:fail interrupted' })

/** A line between phone and functions whose weather changes, and what was sent over it. */
export function weakLine(real: CallFunction) {
  let weather: Weather = 'fine'
  let refusal: { readonly action: string; readonly code: string } | null = null
  let losing = ''
  let held: (() => void)[] | null = null
  const sent: Sent[] = []

  const refused = ({ action }: Sent) => action === refusal?.action
  const saysNo = ({ requestId }: Sent) => ({ ok: false, code: refusal?.code, requestId })

  /** The others of a bundle are answered all the same. */
  async function refusing(call: { readonly name: string }, parts: readonly Sent[]): Promise<unknown> {
    const answers = await Promise.all(
      parts.map((one) => (refused(one) ? saysNo(one) : real({ ...call, data: one }))),
    )
    return parts.length === 1 ? answers[0] : { together: answers }
  }

  const callFunction: CallFunction = async (call) => {
    const parts = partsOf(call.data)
    if (weather === 'dead') return lost()
    sent.push(...parts)
    const slow = held
    const answer = refusal && parts.some(refused) ? await refusing(call, parts) : await real(call)
    if (weather === 'twice') await real(call)
    if (parts.some(({ action }) => action === losing)) {
      losing = ''
      return lost()
    }
    if (slow) await new Promise<void>((release) => slow.push(release))
    return answer
  }

  return {
    callFunction,
    set(next: Weather) {
      weather = next
    },
    /** The next message of this kind arrives and is done; its answer is lost. */
    loseReplyOf(action: string) {
      losing = action
    },
    /** From now on the functions say no to this. */
    refuse(action: string, code: string) {
      refusal = { action, code }
    },
    allow() {
      refusal = null
    },
    /** What is asked from now on is answered when `release` is called; what is asked after `hold(false)` at once. */
    hold(on: boolean) {
      if (on) held = []
      const mine = held
      if (!on) held = null
      return {
        release() {
          for (const go of mine?.splice(0) ?? []) go()
        },
        count: () => mine?.length ?? 0,
      }
    },
    takeSent: (action: string) => {
      const taken = sent.filter((one) => one.action === action)
      sent.length = 0
      return taken
    },
  }
}

function partsOf(data: unknown): readonly Sent[] {
  const { together } = data as { readonly together?: readonly Sent[] }
  return together ?? [data as Sent]
}
