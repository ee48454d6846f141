import { useRef } from 'react'

import { newRequestId } from './request-id'

/** One request id for one intent: sending the same again after a lost answer means the same thing. */
export function useIntent() {
  const intent = useRef({ of: '', requestId: '' })
  return {
    idOf(input: unknown): string {
      const of = JSON.stringify(input)
      if (intent.current.of !== of) intent.current = { of, requestId: newRequestId() }
      return intent.current.requestId
    },
    /** It was answered: the same once more would be meant anew. */
    forget() {
      intent.current = { of: '', requestId: '' }
    },
  }
}
