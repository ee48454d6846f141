import { activities as words } from '@shared/copy/service'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { ActivityCard } from '@/features/service/activity-card'
import { MembersOnly } from '@/features/service/members-only'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const NOTHING = {}

/** What members do together next, and what she took part in. */
export default function Activities() {
  const now = useNow()
  const answer = useAnswer('service.activities', NOTHING)
  return (
    <Page title={words.title}>
      {answer.code === 'MEMBER_ONLY' ? (
        <MembersOnly />
      ) : (
        <Answered answer={answer} now={now} lines={[50, 80, 90, 0, 50, 80, 90]}>
          {({ upcoming, past }) => (
            <View className="stack">
              {upcoming.length > 0 ? <View className="heading">{words.upcoming}</View> : null}
              {upcoming.length === 0 ? (
                <Notice
                  {...words.none}
                  act={{ text: words.toGroups, onTap: () => goTo('packages/service/groups/index', {}) }}
                />
              ) : null}
              {upcoming.map((one) => (
                <ActivityCard key={`${one.id}${one.mine}${one.joined}`} activity={one} open />
              ))}
              {past.length > 0 ? <View className="heading">{words.past}</View> : null}
              {past.map((one) => (
                <ActivityCard key={one.id} activity={one} open={false} />
              ))}
            </View>
          )}
        </Answered>
      )}
    </Page>
  )
}
