import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { isGone, isLost } from '@/platform/refusal'
import { goTo } from '@/platform/routes'
import type { Answer } from '@/platform/use-answer'

interface Props<T> {
  readonly answer: Answer<T>
  readonly now: number
  /** The shape of the page that comes. */
  readonly lines: readonly number[]
  readonly children: (data: T) => ReactNode
}

const wayHome = { text: common.goHome, onTap: () => goTo('pages/home/index', {}) }

/** A page's four states in one place: coming, here, an older copy, or refused with a way on. */
export function Answered<T>({ answer, now, lines, children }: Props<T>) {
  const { data, at, code, reload } = answer
  const again = { text: common.tryAgain, onTap: reload }
  if (code && (!data || !isLost(code)))
    return <Notice {...refusals[code]} act={isGone(code) ? wayHome : again} />
  if (!data) return <Skeleton label={common.loading} lines={lines} />
  return (
    <View className="stack">
      {code ? (
        <Notice kind="strip" say={common.keptCopy(sinceText(new Date(at).toISOString(), now))} act={again} />
      ) : null}
      {children(data)}
    </View>
  )
}
