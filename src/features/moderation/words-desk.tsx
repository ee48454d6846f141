import { type QueuedStatement, REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import {
  decided as decidedWords,
  decisionWords,
  hideReasons,
  restoreReasons,
  statements as words,
} from '@shared/copy/staff/statements'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { goTo } from '@/platform/routes'
import { HeldStrip } from './held-strip'
import { decideWords } from './moderation-api'
import { WordsCard } from './words-card'

type Decision = 'restore' | 'keepHidden'

interface Props {
  readonly item: QueuedStatement | undefined
  /** What was decided last on this page. */
  readonly last: Decision | null
  readonly now: number
  readonly onAsk: (asked: AskedReason | null) => void
  readonly onDecided: (item: QueuedStatement, decision: Decision) => void
  readonly onShowPhoto: (photo: string, all: readonly string[]) => void
}

/** The words in hand, above them what was just decided. */
export function WordsDesk({ item, last, now, onAsk, onDecided, onShowPhoto }: Props) {
  function decide(judged: QueuedStatement, decision: Decision) {
    const act = decisionWords[judged.state][decision]
    onAsk({
      title: words.reasonTitle(act),
      lead: words.reasonLead,
      ready: decision === 'restore' ? restoreReasons : hideReasons,
      most: REASON_MOST_CHARACTERS,
      act,
      async onGive(reason) {
        await decideWords(judged, decision, reason)
        onDecided(judged, decision)
        onAsk(null)
      },
    })
  }
  return (
    <>
      {last ? <HeldStrip say={decidedWords[last]} next={words.reasonLead} /> : null}
      {item ? (
        <WordsCard
          item={item}
          now={now}
          onDecide={(decision) => decide(item, decision)}
          onShowPhoto={(photo) => onShowPhoto(photo, item.photos)}
          {...(item.kind === 'statement'
            ? { onOpen: () => goTo('packages/consultation/detail/index', { id: item.consultationId }) }
            : {})}
        />
      ) : null}
    </>
  )
}
