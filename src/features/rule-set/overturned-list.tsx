import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { endNames, kindNames, ruleTopics as words } from '@shared/copy/staff/topics'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { useQueue } from '@/platform/use-queue'

import { readOverturned } from './rule-set-api'

/** Asked for with the rules themselves, not after them. */
export const useOverturned = () => useQueue('overturned', readOverturned)

/** Where people decided otherwise than the machine: hints for the rules. */
export function OverturnedList({ queue }: { readonly queue: ReturnType<typeof useOverturned> }) {
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      <View className="heading">{words.overturned}</View>
      <View className="note">{items?.length === 0 ? words.noneOverturned : words.overturnedMeaning}</View>
      {code ? (
        <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {items && items.length > 0 ? (
        <List>
          {items.map(({ id, text, machine, person }) => (
            <Row
              key={id}
              text={text}
              note={[
                words.machineSaid(words.verdict(kindNames[machine.kind], machine.name)),
                words.personSaid(
                  [endNames[person.state] ?? '', person.name ?? ''].filter(Boolean).join(' · '),
                ),
              ].join('\n')}
            />
          ))}
        </List>
      ) : null}
      {hasMore ? (
        <Button kind="plain" text={words.showOverturned} busy={queue.loading} onTap={queue.more} />
      ) : null}
    </View>
  )
}
