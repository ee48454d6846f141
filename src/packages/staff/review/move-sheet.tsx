import {
  QUESTION_MOST_CHARACTERS,
  type QueuedAppeal,
  REVIEW_REASON_MOST_CHARACTERS,
  type ReviewMove,
} from '@shared/contract/review'
import { readyFolds, readyQuestions, review as words } from '@shared/copy/staff/review'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { AcceptSheet } from '@/features/review/accept-sheet'
import { HandOffSheet } from '@/features/review/hand-off-sheet'
import { MergeSheet } from '@/features/review/merge-sheet'
import { OpenSheet } from '@/features/review/open-sheet'
import { askBack, fold } from '@/features/review/review-api'
import { SplitSheet } from '@/features/review/split-sheet'
import { useCategories } from '@/features/review/use-categories'
import type { Review } from '@/features/review/use-review'

interface Props {
  readonly item: QueuedAppeal
  readonly move: ReviewMove
  readonly work: Review
  readonly onClose: () => void
}

/** The sheet of one decision; what it settles is said on the page. */
export function MoveSheet({ item, move, work, onClose }: Props) {
  const categories = useCategories()
  const { id } = item
  const close = (say: string) => {
    void work.settle(id, say)
    onClose()
  }
  if (move === 'accept') {
    return (
      <AcceptSheet
        categories={categories}
        onClose={onClose}
        onChoose={(category) => {
          onClose()
          void work.acceptInto(id, category)
        }}
      />
    )
  }
  if (move === 'split') {
    return (
      <SplitSheet
        item={item}
        categories={categories}
        onClose={onClose}
        onDone={(count) => close(words.done.split(count))}
      />
    )
  }
  if (move === 'merge') {
    return <MergeSheet item={item} onClose={onClose} onDone={() => close(words.done.merge)} />
  }
  if (move === 'handOff') {
    return (
      <HandOffSheet
        item={item}
        onClose={onClose}
        onDone={(name) => void work.settle(id, words.done.handOff(name))}
      />
    )
  }
  if (move === 'openConsultation') {
    return (
      <OpenSheet
        item={item}
        onClose={onClose}
        onDone={({ state, consultationId, publicTitle }) => {
          const { say, next } = words.opened[state]
          const covered = publicTitle.includes('*') ? `${next} ${words.masked}` : next
          void work.settle(id, say, covered, state === 'public' ? consultationId : null)
          onClose()
        }}
      />
    )
  }
  if (move === 'askBack' || move === 'fold') {
    const asks = move === 'askBack'
    return (
      <ReasonSheet
        onClose={onClose}
        asked={{
          title: asks ? words.askBackTitle : words.foldTitle,
          lead: asks ? words.askBackLead : words.foldLead,
          ready: asks ? readyQuestions : readyFolds,
          most: asks ? QUESTION_MOST_CHARACTERS : REVIEW_REASON_MOST_CHARACTERS,
          act: asks ? words.askBackAct : words.foldAct,
          async onGive(text) {
            await (asks ? askBack(id, text) : fold(id, text))
            close(asks ? words.done.askBack : words.done.fold)
          },
        }}
      />
    )
  }
  return null
}
