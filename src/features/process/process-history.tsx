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
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'

import './process.scss'

const AT_FIRST = 1

/** What was done with it so far and why, the newest first; the rest on request. */
export function ProcessHistory({ moves }: { readonly moves: readonly MoveView[] }) {
  const [whole, setWhole] = useState(false)
  if (moves.length === 0) return null
  const shown = whole ? moves : moves.slice(0, AT_FIRST)
  return (
    <Card>
      <View className="heading">{words.history}</View>
      {shown.map((move) => (
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
      {shown.length < moves.length ? (
        <Link text={words.wholeHistory(moves.length)} onTap={() => setWhole(true)} />
      ) : null}
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
