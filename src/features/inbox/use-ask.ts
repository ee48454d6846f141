import type { AskedTemplate, PushSettings } from '@shared/contract/inbox'
import { useState } from 'react'
import { askToSubscribe } from '@/platform/subscribe'

import { answerPush } from './inbox-api'

export type AskStage = 'idle' | 'asking' | 'accepted' | 'refused' | 'switchedOff' | 'failed'

/** WeChat's question after a tap, and what came of it. */
export function useAsk(onSettings: (settings: PushSettings) => void = () => undefined) {
  const [stage, setStage] = useState<AskStage>('idle')

  async function enter(answers: Parameters<typeof answerPush>[0]) {
    setStage(answers.some(({ answer }) => answer === 'accept') ? 'accepted' : 'refused')
    onSettings(await answerPush(answers))
  }

  return {
    stage,
    /** Nothing may be waited for before WeChat asks: it answers to the tap only. */
    ask(templates: readonly AskedTemplate[]) {
      setStage('asking')
      askToSubscribe(templates)
        .then((asked) => (asked.kind === 'answered' ? enter(asked.answers) : setStage(asked.kind)))
        .catch(() => setStage('failed'))
    },
    refuse(templates: readonly AskedTemplate[]) {
      enter(templates.map(({ topic }) => ({ topic, answer: 'reject' as const }))).catch(() => undefined)
    },
  }
}
