import type { Question } from '@shared/contract/question'
import { useState } from 'react'
import { call } from '@/platform/call'
import { useAnswer } from '@/platform/use-answer'
import { useAttempt } from '@/platform/use-attempt'

interface Further {
  /** Of which first page they are. */
  readonly of: string
  readonly questions: readonly Question[]
  readonly next: string | null
}

/** The questions of a place: the first page with everything around it in one call, further ones by cursor. */
export function useQuestions(placeId: string, answered: boolean) {
  const answer = useAnswer('question.list', { placeId, answered })
  const first = answer.data
  const of = `${placeId}_${answered}_${answer.at}`
  const [further, setFurther] = useState<Further | null>(null)
  const { busy, refused, attempt } = useAttempt()
  const here = further?.of === of ? further : null
  const next = here ? here.next : (first?.next ?? null)

  const more = () =>
    attempt(async () => {
      if (next === null) return
      const page = await call('question.list', { placeId, answered, cursor: next })
      setFurther({ of, questions: [...(here?.questions ?? []), ...page.questions], next: page.next })
    })
  return {
    answer,
    questions: [...(first?.questions ?? []), ...(here?.questions ?? [])],
    hasMore: next !== null,
    busy,
    refused,
    more: () => void more(),
  }
}
