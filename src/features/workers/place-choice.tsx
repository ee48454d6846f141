import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { Queue } from '@/platform/use-queue'

interface Props {
  readonly label: string
  readonly moreText: string
  readonly queue: Queue<{ readonly id: string; readonly name: string }>
  readonly chosen: string | null
  readonly problem: string
  readonly onChoose: (id: string) => void
}

/** One of the places of a list that is read a page at a time. */
export function PlaceChoice({ label, moreText, queue, chosen, problem, onChoose }: Props) {
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      {code ? (
        <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[40, 60, 60]} /> : null}
      {items ? (
        <Choices
          label={label}
          choices={items.map(({ id, name }) => ({ key: id, text: name }))}
          chosen={chosen}
          problem={problem}
          onChoose={onChoose}
        />
      ) : null}
      {hasMore ? <Button kind="plain" text={moreText} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
