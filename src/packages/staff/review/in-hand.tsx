import type { QueuedAppeal, ReviewMove } from '@shared/contract/review'
import { refusals } from '@shared/copy/refusals'
import { Notice } from '@/components/notice/notice'
import { AppealCard } from '@/features/review/appeal-card'
import { Decided } from '@/features/review/decided'
import type { Review } from '@/features/review/use-review'
import { goTo } from '@/platform/routes'

interface Props {
  readonly item: QueuedAppeal | undefined
  readonly work: Review
  readonly now: number
  readonly onMove: (item: QueuedAppeal, move: ReviewMove) => void
  readonly onShowPhoto: (photo: string, all: readonly string[]) => void
}

/** What was just decided, and the appeal whose turn it is. */
export function InHand({ item, work, now, onMove, onShowPhoto }: Props) {
  const { told, refused, busy } = work
  return (
    <>
      {told ? (
        <Decided
          told={told}
          busy={busy}
          onUndo={(id) => void work.takeBack(id)}
          onOpen={() => told.item && onMove(told.item, 'openConsultation')}
          onSee={(id) => goTo('packages/consultation/detail/index', { id })}
        />
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {item ? (
        <AppealCard
          key={item.id}
          item={item}
          now={now}
          busy={busy}
          onAccept={(category) => void work.acceptInto(item.id, category)}
          onMove={(move) => onMove(item, move)}
          onShowPhoto={(photo) => onShowPhoto(photo, item.photos)}
        />
      ) : null}
    </>
  )
}
