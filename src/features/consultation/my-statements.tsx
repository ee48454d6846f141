import type { MyStatement } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { mySaying as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useShelf } from '@/platform/use-shelf'

import { listConsultations } from './consultation-api'
import { MatterWords } from './matter-words'
import { mattersSpokenIn } from './spoken-in'

interface Props {
  readonly compoundId: string
  readonly now: number
  readonly onContest: (statement: MyStatement) => void
}

/** 我说过的话: matter by matter, those where this phone spoke last first. */
export function MyStatements({ compoundId, now, onContest }: Props) {
  const shelf = useShelf(`my-matters:${compoundId}`, (cursor) =>
    listConsultations(compoundId, 'mine', cursor),
  )
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  const count = useCallback(
    (id: string, found: number) =>
      setCounts((before) => (before[id] === found ? before : { ...before, [id]: found })),
    [],
  )
  const { items, code } = shelf
  if (!items && code === 'SIGN_IN_REQUIRED') return <Notice {...words.signInFirst} />
  if (!items && code) {
    return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: shelf.reload }} />
  }
  if (!items) return <Skeleton label={common.loading} lines={[30, 90, 60, 0, 30, 80]} />

  const spoken = mattersSpokenIn()
  const matters = [...spoken, ...items.filter(({ id }) => !spoken.some((one) => one.id === id))]
  const nothing = matters.every(({ id }) => counts[id] === 0)
  return (
    <View className="stack">
      {nothing ? <Notice {...words.empty} /> : null}
      {matters.map(({ id, title }) => (
        <MatterWords
          key={id}
          consultationId={id}
          title={title}
          now={now}
          onContest={onContest}
          onCount={count}
        />
      ))}
      {shelf.hasMore ? (
        <Button kind="plain" text={words.more} busy={shelf.loading} onTap={shelf.more} />
      ) : null}
    </View>
  )
}
