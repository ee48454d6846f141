import type { MoveView } from '@shared/contract/process'
import { dayText } from '@shared/copy/dates'
import {
  cancelCauses,
  closingResults,
  handoffChannels,
  processDone,
  processWords as words,
} from '@shared/copy/process'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './process.scss'

/** What was done with it so far and why, the newest first. */
export function ProcessHistory({ moves }: { readonly moves: readonly MoveView[] }) {
  if (moves.length === 0) return null
  return (
    <Card>
      <View className="heading">{words.history}</View>
      {moves.map((move) => (
        <View key={`${move.at}${move.verb}`} className="process__move">
          <View>{processDone[move.verb]}</View>
          <View className="note figures">{`${move.by ? words.by(move.by) : ''}${dayText(move.at)}`}</View>
          {sayings(move).map((saying) => (
            <View key={saying} className="words">
              {saying}
            </View>
          ))}
        </View>
      ))}
    </Card>
  )
}

function sayings({ verb, cause, channel, result, until, reason, reasonState }: MoveView): string[] {
  return [
    cause === null ? '' : cancelCauses[cause],
    channel === null ? '' : handoffChannels[channel],
    result === null ? '' : closingResults[result],
    reason ?? '',
    reasonState === 'pending' || reasonState === 'held' ? words.checking : '',
    reasonState === 'refused' ? words.withheld : '',
    until === null ? '' : words.until(verb, dayText(until)),
  ].filter((text) => text !== '')
}
