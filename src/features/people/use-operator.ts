import { useAnswer } from '@/platform/use-answer'

import { useMe } from './use-me'

const NOTHING = {}

/** Who runs this system; null where nobody is signed in to ask, '' where the deployment has not said. */
export function useOperator(): string | null {
  const known = useMe().data?.known ?? false
  const { data } = useAnswer('people.myConsents', known ? NOTHING : null)
  return data?.operatorName ?? null
}
