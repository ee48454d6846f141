import type { WishMove } from '@shared/contract/wish/move'
import { staffWishes as words } from '@shared/copy/staff/wishes'
import { useState } from 'react'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { ConfirmSheet } from '@/features/wish/confirm-sheet'
import { Helpers } from '@/features/wish/helpers'
import { InspectView } from '@/features/wish/inspect-view'
import { MoveSheet } from '@/features/wish/move-sheet'
import { Progress } from '@/features/wish/progress'
import { useInspected } from '@/features/wish/use-inspected'
import { WishStory } from '@/features/wish/wish-story'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

const LINES = [60, 0, 90, 90, 40, 0, 50, 80]

/** One wish for whoever answers for it: visit, let out, call, decide, pair. */
export default function StaffWish() {
  const now = useNow()
  const wishId = useParam('id')
  const here = useChosenCompound()?.id ?? ''
  const answer = useAnswer('wish.show', { wishId })
  const inspected = useInspected(wishId)
  const [asking, setAsking] = useState<WishMove | 'confirm' | null>(null)
  const close = () => setAsking(null)
  const changed = () => {
    setAsking(null)
    answer.reload()
    inspected.reload()
  }
  return (
    <Page
      title={words.oneTitle}
      wide
      sheet={
        asking === 'confirm' ? (
          <ConfirmSheet wishId={wishId} onDone={changed} onClose={close} />
        ) : asking ? (
          <MoveSheet wishId={wishId} verb={asking} onDone={changed} onClose={close} />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={LINES}>
        {(shown) => (
          <>
            <WishStory answer={shown} here={here} />
            {shown.claim ? <Progress claim={shown.claim} rests={shown.wish.state === 'disputed'} /> : null}
            <Answered answer={inspected} now={now} lines={LINES}>
              {(found) => (
                <InspectView
                  key={`${shown.wish.state}-${found.publication ?? ''}`}
                  answer={shown}
                  inspected={found}
                  onChanged={changed}
                  onMove={setAsking}
                />
              )}
            </Answered>
            {shown.acts.includes('pair') ? <Helpers wishId={wishId} /> : null}
          </>
        )}
      </Answered>
    </Page>
  )
}
