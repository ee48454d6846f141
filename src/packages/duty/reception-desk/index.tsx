import type { ReceptionDesk } from '@shared/contract/reception'
import { receptionDesk as words } from '@shared/copy/reception'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { HeldDay } from './held-day'
import { SetDay } from './set-day'

import '../refusals'

/** 书记接待日 for those who hold it: set the day, mark who was there, write down what came of each talk. */
export default function ReceptionDeskPage() {
  const now = useNow()
  const communityId = useParam('id')
  const answer = useAnswer('reception.desk', { communityId })
  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={[60, 40, 0, 80, 80, 80]}>
        {(desk: ReceptionDesk) => (
          <View className="stack">
            {desk.days.map((day) => (
              <HeldDay key={day.id} day={day} now={now} onDone={answer.reload} />
            ))}
            <View className="heading">{words.failedTwice}</View>
            {desk.failedTwice.length === 0 ? <View className="note">{words.noFailed}</View> : null}
            {desk.failedTwice.length > 0 ? (
              <List>
                {desk.failedTwice.map(({ id, title, compoundName }) => (
                  <Row
                    key={id}
                    text={title}
                    note={compoundName}
                    onTap={() => goTo('packages/consultation/detail/index', { id })}
                  />
                ))}
              </List>
            ) : null}
            <SetDay communityId={communityId} offices={desk.offices} onDone={answer.reload} />
          </View>
        )}
      </Answered>
    </Page>
  )
}
