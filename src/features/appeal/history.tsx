import type { OwnAppeal } from '@shared/contract/appeal'
import { appealStates, verdict as words } from '@shared/copy/appeal-verdict'
import { momentText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './history.scss'

/** What happened to it, step by step; nothing is left out and nothing is taken back silently. */
export function History({ steps }: { readonly steps: OwnAppeal['history'] }) {
  if (steps.length === 0) return null
  return (
    <Card>
      <View className="heading">{words.history}</View>
      <View className="history">
        {steps.map(({ state, at, by }, place) => (
          <View
            key={`${at}${state}`}
            className={`history__step${place === steps.length - 1 ? ' history__step--last' : ''}`}
          >
            <View>{appealStates[state]}</View>
            <View className="note figures">{[momentText(at), by].filter(Boolean).join(' · ')}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
