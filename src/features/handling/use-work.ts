import { useEffect } from 'react'
import { useAnswer } from '@/platform/use-answer'
import { useWatched } from '@/platform/watched'

import { workChanged } from './work-changed'

/** The work on a matter as everybody sees it; asks again after each change made here. */
export function useWork(consultationId: string, wanted = true) {
  const answer = useAnswer('work.show', wanted ? { consultationId } : null)
  const times = useWatched(workChanged)
  useEffect(() => {
    if (times > 0) answer.reload()
  }, [times])
  return answer
}
