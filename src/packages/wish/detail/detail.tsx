import type { WishMove } from '@shared/contract/wish/move'
import type { ShowWish } from '@shared/contract/wish/show'
import { refusals } from '@shared/copy/refusals'
import { wishMoves, wish as words } from '@shared/copy/wish'
import { wishBoard } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { ClaimSheet } from '@/features/wish/claim-sheet'
import { ContactCard } from '@/features/wish/contact-card'
import { MoveSheet } from '@/features/wish/move-sheet'
import { Progress } from '@/features/wish/progress'
import { ThankForm } from '@/features/wish/thank-form'
import { useWishAct } from '@/features/wish/use-wish-act'
import { WishStory } from '@/features/wish/wish-story'
import { call } from '@/platform/call'
import { goTo } from '@/platform/routes'

interface Props {
  readonly answer: ShowWish
  readonly here: string
  readonly onChanged: () => void
}

/** What she may do beside the one next thing. */
const BESIDE = ['extend', 'release', 'dispute', 'withdraw'] as const satisfies readonly WishMove[]

/** One wish: its story, and by her part in it the one next thing below. */
export function Detail({ answer, here, onChanged }: Props) {
  const { wish, claim, acts, mine, member } = answer
  const [sheet, setSheet] = useState<WishMove | 'claim' | null>(null)
  const [won, setWon] = useState(false)
  const { busy, refused, act } = useWishAct(onChanged)
  const close = () => setSheet(null)
  const done = () => {
    setSheet(null)
    onChanged()
  }
  const may = (one: (typeof acts)[number]) => acts.includes(one)

  const foot = may('claim') ? (
    <Button text={words.claim} onTap={() => setSheet('claim')} />
  ) : may('fulfil') ? (
    <Button text={words.fulfil} onTap={() => goTo('packages/wish/record/index', { id: wish.id })} />
  ) : may('confirm') && mine ? (
    <Button
      text={words.confirm}
      busy={busy}
      onTap={() => void act(() => call('wish.confirm', { wishId: wish.id }))}
    />
  ) : null

  return (
    <Page
      title={words.title}
      foot={foot}
      sheet={
        sheet === 'claim' ? (
          <ClaimSheet
            wishId={wish.id}
            compoundId={here}
            onWon={() => {
              setWon(true)
              done()
            }}
            onClose={done}
          />
        ) : sheet ? (
          <MoveSheet wishId={wish.id} verb={sheet} onDone={done} onClose={close} />
        ) : null
      }
    >
      {won && may('fulfil') ? <Notice kind="strip" {...words.won} /> : null}
      <WishStory answer={answer} here={here} />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {may('contact') ? <ContactCard wishId={wish.id} /> : null}
      {claim ? <Progress claim={claim} rests={wish.state === 'disputed'} /> : null}
      {may('thank') ? <ThankForm wishId={wish.id} onDone={onChanged} /> : null}
      {wish.state === 'published' && !member && !mine ? (
        <Notice
          kind="strip"
          {...words.notMember}
          act={{ text: wishBoard.register, onTap: () => goTo('packages/service/mine/index', {}) }}
        />
      ) : null}
      <View className="stack">
        {BESIDE.filter(may).map((verb) => (
          <Button key={verb} kind="quiet" text={wishMoves[verb].act} onTap={() => setSheet(verb)} />
        ))}
      </View>
    </Page>
  )
}
