import { account as words } from '@shared/copy/account'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { CorrectSheet } from '@/features/account/correct-sheet'
import { HandOverSheet } from '@/features/account/hand-over-sheet'
import { LeaveSheet } from '@/features/account/leave-sheet'
import { LeavingSoon } from '@/features/account/leaving-soon'
import { TakeAlong } from '@/features/account/take-along'
import { useAccount } from '@/features/account/use-account'
import { WhatYouLeft } from '@/features/account/what-you-left'
import { WhoYouAre } from '@/features/account/who-you-are'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { burnDrafts } from '@/platform/drafts'
import { burnCopies } from '@/platform/kept-copies'
import { burnOutbox } from '@/platform/outbox'
import { goTo } from '@/platform/routes'

import '../refusals'

type Open = 'correct' | 'leave' | null

/** 我的数据: see, put right, take along, and be forgotten (PIPL art. 44–47). */
export default function MyData() {
  const now = useNow()
  const answer = useAccount()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const account = answer.data
  const waits = account !== null && (account.posts.length > 0 || account.claims > 0)

  if (!account && answer.code === 'SIGN_IN_REQUIRED') {
    return (
      <Page title={words.title}>
        <Notice
          {...words.signInFirst}
          act={{ text: words.toMine, onTap: () => goTo('pages/mine/index', {}) }}
        />
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      sheet={
        open === 'correct' ? (
          <CorrectSheet onHome={() => goTo('packages/me/home/index', {})} onClose={close} />
        ) : open === 'leave' && account ? (
          waits ? (
            <HandOverSheet
              account={account}
              onPosts={() => goTo('packages/staff/posts/index', {})}
              onClaims={() => goTo('packages/wish/mine/index', {})}
              onClose={close}
            />
          ) : (
            <LeaveSheet
              account={account}
              onDone={() => {
                // Nothing of hers stays on this phone either; what she reads from now on comes anew.
                burnDrafts()
                burnCopies()
                burnOutbox()
                close()
                answer.reload()
              }}
              onClose={close}
            />
          )
        ) : null
      }
    >
      <View>{words.lead}</View>
      <Answered answer={answer} now={now} lines={[40, 60, 60, 60, 0, 40, 50, 50]}>
        {(mine) => (
          <View className="stack">
            {mine.leavesAt ? <LeavingSoon leavesAt={mine.leavesAt} now={now} onKept={answer.reload} /> : null}
            <WhoYouAre account={mine} onCorrect={() => setOpen('correct')} />
            <WhatYouLeft counts={mine.counts} />
            <List>
              <Row
                text={words.kept}
                note={words.keptMeaning}
                onTap={() => goTo('packages/me/kept/index', {})}
              />
            </List>
            <TakeAlong aside={mine.leavesAt !== null} />
            {mine.leavesAt ? null : (
              <>
                <Button kind="quiet" text={words.leave} onTap={() => setOpen('leave')} />
                <View className="note">{words.leaveMeaning}</View>
              </>
            )}
          </View>
        )}
      </Answered>
    </Page>
  )
}
