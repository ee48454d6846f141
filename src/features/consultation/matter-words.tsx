import type { MyStatement } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { mySaying as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'

import { MyStatementCard } from './my-statement-card'
import { useMyWords } from './use-my-words'

interface Props {
  readonly consultationId: string
  readonly title: string
  readonly now: number
  readonly onContest: (statement: MyStatement) => void
  readonly onCount: (consultationId: string, found: number) => void
}

/** What she said in one matter; nothing where she only listened. */
export function MatterWords({ consultationId, title, now, onContest, onCount }: Props) {
  const { data, code, reload } = useMyWords(consultationId)
  const found = data?.statements.length
  useEffect(() => {
    if (found !== undefined) onCount(consultationId, found)
  }, [found])
  if (code && !data) {
    return <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  }
  if (!found) return null
  return (
    <View className="stack">
      <Link
        text={words.inMatter(title)}
        onTap={() => goTo('packages/consultation/detail/index', { id: consultationId })}
      />
      {data?.statements.map((statement) => (
        <MyStatementCard key={statement.id} statement={statement} now={now} onContest={onContest} />
      ))}
    </View>
  )
}
