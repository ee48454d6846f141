import { useEffect } from 'react'
import { inWechat } from '@/platform/env'
import { liveSession } from '@/platform/session'
import { useAnswer } from '@/platform/use-answer'
import { useWatched } from '@/platform/watched'

import { spoken } from './statement-api'

/** What the reader said here; nothing is asked for where nobody is signed in. */
export function useMyWords(consultationId: string) {
  const answer = useAnswer('statement.mine', inWechat || liveSession() ? { consultationId } : null)
  const times = useWatched(spoken)
  useEffect(() => {
    if (times > 0) answer.reload()
  }, [times])
  return answer
}
