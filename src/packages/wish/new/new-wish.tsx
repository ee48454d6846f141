import type { WishPoster } from '@shared/contract/wish/submit'
import { common } from '@shared/copy/common'
import { sending } from '@shared/copy/sending'
import { wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useStairwells } from '@/features/facts/use-stairwells'
import { NotSent } from '@/features/frame/not-sent'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { SeparateConsentSheet } from '@/features/people/separate-consent-sheet'
import { BehalfForm } from '@/features/wish/behalf-form'
import { useNewWish } from '@/features/wish/use-new-wish'
import { WishForm } from '@/features/wish/wish-form'
import { goOn } from '@/platform/routes'

const LINES = [40, 90, 90, 90, 0, 40, 100, 0, 40, 100]

interface Props {
  readonly compound: { readonly id: string; readonly name: string }
  readonly by: WishPoster
  /** The request to a butler out of which it comes; '' where there is none. */
  readonly contactId: string
}

/** 提一个心愿: one page, what is sensitive asked for by itself before it is sent. */
export function NewWish({ compound, by, contactId }: Props) {
  const work = useNewWish(compound.id, by, contactId)
  const { done, gate, busy } = work
  const onBehalf = by === 'onBehalf'
  const stairwells = useStairwells(onBehalf ? compound.id : null)
  // The first question comes with the entrances: below it nothing may jump.
  const waits = onBehalf && stairwells.entrances === null && !stairwells.fault
  return (
    <Page
      title={words.newTitle}
      foot={
        done ? (
          <Button text={words.toMine} onTap={() => goOn('packages/wish/mine/index', {})} />
        ) : (
          <Button text={words.send} busy={busy} onTap={work.send} />
        )
      }
      sheet={
        gate === 'HARDSHIP_CONSENT_NEEDED' ? (
          <SeparateConsentSheet kind="hardship" onDone={work.passGate} onClose={work.dropGate} />
        ) : (
          gateSheet(work, { compoundId: compound.id, compoundName: compound.name })
        )
      }
    >
      {done ? (
        <Notice {...words.sent(done.visitedBy)} />
      ) : waits ? (
        <Skeleton label={common.loading} lines={LINES} />
      ) : (
        <>
          <View className="note">{words.rules}</View>
          {onBehalf ? <BehalfForm work={work} stairwells={stairwells} /> : null}
          <WishForm work={work} />
          <NotSent act={words.send} work={work} />
          <View className="note">{words.limits}</View>
          <View className="note">{sending.draftKept}</View>
        </>
      )}
    </Page>
  )
}
