import {
  CANCEL_CAUSES,
  CLOSING_RESULTS,
  HANDOFF_CHANNELS,
  MOVE_REASON_MOST_CHARACTERS,
  type OpenVerb,
} from '@shared/contract/process'
import { common } from '@shared/copy/common'
import {
  cancelCauses,
  closingResults,
  handoffChannels,
  processAsks,
  processVerbs,
  untilNames,
  processWords as words,
} from '@shared/copy/process'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'

import { daysBetween } from './days'
import { useMove } from './use-move'

interface Props {
  readonly consultationId: string
  readonly verb: OpenVerb
  readonly onDone: () => void
  readonly onClose: () => void
}

const channels = HANDOFF_CHANNELS.flatMap((key) => (key === 'receptionDay' ? [] : [key]))

/** What a move must say with it, and nothing else; then the act itself. */
export function MoveSheet({ consultationId, verb, onDone, onClose }: Props) {
  const work = useMove(consultationId, verb, onDone)
  const { saying, say, missing } = work
  const asks = (one: OpenVerb['asks'][number]) => verb.asks.includes(one)
  const problem = (one: string, text: string) => (missing.includes(one) ? { problem: text } : {})
  const { untilAtLeast, untilAtMost } = verb
  return (
    <Sheet title={processVerbs[verb.verb]} closeLabel={common.close} onClose={onClose}>
      {asks('cause') ? (
        <Choices
          label={processAsks.cause}
          choices={CANCEL_CAUSES.map((key) => ({ key, text: cancelCauses[key] }))}
          chosen={saying.cause ?? null}
          onChoose={(cause) => say({ cause })}
          {...problem('cause', words.chooseMissing)}
        />
      ) : null}
      {asks('channel') ? (
        <Choices
          label={processAsks.channel}
          choices={channels.map((key) => ({ key, text: handoffChannels[key] }))}
          chosen={saying.channel ?? null}
          onChoose={(channel) => say({ channel })}
          {...problem('channel', words.chooseMissing)}
        />
      ) : null}
      {asks('result') ? (
        <Choices
          label={processAsks.result}
          choices={CLOSING_RESULTS.map((key) => ({ key, text: closingResults[key] }))}
          chosen={saying.result ?? null}
          onChoose={(result) => say({ result })}
          {...problem('result', words.chooseMissing)}
        />
      ) : null}
      {asks('rating') ? (
        <Choices
          label={processAsks.rating}
          grid
          choices={[1, 2, 3, 4, 5].map((stars) => ({ key: String(stars), text: words.stars(stars) }))}
          chosen={saying.rating === undefined ? null : String(saying.rating)}
          onChoose={(stars) => say({ rating: Number(stars) })}
          {...problem('rating', words.chooseMissing)}
        />
      ) : null}
      {asks('until') && untilAtLeast && untilAtMost ? (
        <Choices
          label={untilNames[verb.verb] ?? words.askOn}
          choices={daysBetween(untilAtLeast, untilAtMost)}
          chosen={saying.until ?? null}
          onChoose={(until) => say({ until })}
          {...problem('until', words.dayMissing)}
        />
      ) : null}
      {asks('reason') ? (
        <TextArea
          label={processAsks.reason}
          hint={words.reasonHint}
          value={saying.reason ?? ''}
          most={MOVE_REASON_MOST_CHARACTERS}
          used={words.reasonUsed((saying.reason ?? '').length, MOVE_REASON_MOST_CHARACTERS)}
          onChange={(reason) => say({ reason })}
          {...problem('reason', words.reasonMissing)}
        />
      ) : null}
      {verb.asks.length === 0 ? <View className="words">{words.noSkip}</View> : null}
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
      <Button text={words.yes(processVerbs[verb.verb])} busy={work.busy} onTap={work.send} />
      <Button kind="quiet" text={words.cancel} onTap={onClose} />
    </Sheet>
  )
}
