import type { MyStatement } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { mySaying as words } from '@shared/copy/speak'
import { stale } from '@shared/copy/stale'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { goTo } from '@/platform/routes'
import { useShelf } from '@/platform/use-shelf'
import { useWatched } from '@/platform/watched'

import { MyStatementCard } from './my-statement-card'
import { readMyStatements, spoken } from './statement-api'

interface Props {
  readonly now: number
  readonly onContest: (statement: MyStatement) => void
}

/** 我说过的话: everything she said on whichever phone, the newest first, under the matter it belongs to. */
export function MyStatements({ now, onContest }: Props) {
  const { items, at, code, hasMore, loading, reload, more } = useShelf('my-statements', readMyStatements)
  const times = useWatched(spoken)
  useEffect(() => {
    if (times > 0) reload()
  }, [times])

  if (!items && code === 'SIGN_IN_REQUIRED') {
    const act = { text: words.toMine, onTap: () => goTo('pages/mine/index', {}) }
    return <Notice {...words.signInFirst} act={act} />
  }
  if (!items && code) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  if (!items) return <Skeleton label={common.loading} lines={[30, 90, 60, 0, 30, 80]} />
  if (items.length === 0) return <Notice {...words.empty} />
  return (
    <View className="stack">
      {code ? <Notice {...stale(at, reload, now)} /> : null}
      {items.map((statement, place) => {
        const { id, consultationId, title } = statement
        const another = items[place - 1]?.consultationId !== consultationId
        return (
          <View key={id} className="stack">
            {another && title !== '' ? (
              <Link
                text={words.inMatter(title)}
                onTap={() => goTo('packages/consultation/detail/index', { id: consultationId })}
              />
            ) : null}
            <MyStatementCard statement={statement} now={now} onContest={onContest} />
          </View>
        )
      })}
      {hasMore ? <Button kind="plain" text={words.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
