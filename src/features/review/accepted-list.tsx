import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { useAnswer } from '@/platform/use-answer'

interface Props {
  readonly compoundId: string
  /** Those that the desk shows anyway. */
  readonly except: readonly string[]
  readonly onOpen: (appealId: string) => void
  /** Changes with every decision made here: the list is asked for again. */
  readonly decision: string
}

/** What was accepted in a compound and waits to be opened. Nothing where there is none. */
export function AcceptedList({ compoundId, except, onOpen, decision }: Props) {
  const answer = useAnswer('appeal.open', { compoundId })
  const { reload } = answer
  useEffect(() => {
    if (decision !== '') reload()
  }, [decision])
  if (answer.code && !answer.data) {
    return (
      <Notice
        kind="problem"
        {...refusals[answer.code]}
        act={{ text: common.tryAgain, onTap: answer.reload }}
      />
    )
  }
  const appeals = (answer.data?.appeals ?? []).filter(
    ({ id, state }) => state === 'accepted' && !except.includes(id),
  )
  if (appeals.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">{words.ready}</View>
      <List>
        {appeals.map(({ id, what, category, coSigns }) => (
          <Row
            key={id}
            text={what}
            note={words.readyNote(category?.name ?? '', coSigns)}
            onTap={() => onOpen(id)}
          />
        ))}
      </List>
    </View>
  )
}
