import { CONSENT_VERSIONS } from '@shared/contract/consent'
import { useState } from 'react'

import { call } from './call'
import type { DraftPlace } from './drafts'
import { isLost, type RefusalCode, refusalCodeOf } from './refusal'
import { newRequestId } from './request-id'
import { useForm } from './use-form'
import { useGated } from './use-gated'

interface Sent {
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

interface Settings<Draft, Field, Input, Answer> {
  readonly place: DraftPlace<Draft>
  readonly missingIn: (draft: Draft) => readonly Field[]
  /** The draft as the server takes it; null while something is missing. */
  readonly inputOf: (draft: Draft) => Input | null
  readonly submit: (input: Input, requestId: string) => Promise<Answer>
  /** What follows once it was taken; what was lost in between is done again under the same id. */
  readonly follow?: (answer: Answer) => Promise<unknown>
  /** The server took it; otherwise it stays to be changed. */
  readonly isTaken?: (answer: Answer) => boolean
  /** Refusals that are asked for by themselves, besides the rungs of the ladder. */
  readonly alsoFirst?: readonly RefusalCode[]
}

/** One thing on its way to the server: written, agreed to, sent once however often she taps, and what became of it. */
export function useSubmission<Draft extends Sent, Field extends string, Input, Answer>({
  place,
  missingIn,
  inputOf,
  submit,
  follow = async () => undefined,
  isTaken = () => true,
  alsoFirst = [],
}: Settings<Draft, Field, Input, Answer>) {
  const form = useForm({ place, missingIn })
  const { run, clear, refused, ...work } = useGated(alsoFirst)
  const [done, setDone] = useState<Answer | null>(null)
  const sentUnder = (requestId: string | null) => form.change({ requestId } as Partial<Draft>)

  async function deliver() {
    const input = inputOf(form.now())
    if (input === null) return
    await call('people.consent', { kind: 'userAgreement', version: CONSENT_VERSIONS.userAgreement })
    // Asked again after a lost answer, it is the same one and not a second.
    const requestId = form.now().requestId ?? newRequestId()
    sentUnder(requestId)
    const answer = await submit(input, requestId).catch((error: unknown) => {
      if (!isLost(refusalCodeOf(error))) sentUnder(null)
      throw error
    })
    await follow(answer)
    setDone(answer)
    if (isTaken(answer)) form.drop()
    else sentUnder(null)
  }

  return {
    ...work,
    draft: form.draft,
    missing: form.missing,
    /** Nobody knows whether it arrived: it lies on this phone, to be sent once more. */
    lost: refused !== null && isLost(refused),
    refused: refused !== null && !isLost(refused) ? refused : null,
    done,
    change(part: Partial<Omit<Draft, keyof Sent>>) {
      clear()
      form.change({ ...part, requestId: null } as Partial<Draft>)
    },
    send() {
      if (!work.busy && form.isWhole()) void run(deliver)
    },
  }
}
