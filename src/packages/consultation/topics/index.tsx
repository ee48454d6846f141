import { appealTitles } from '@shared/copy/appeal-titles'
import { topics as words } from '@shared/copy/appeal-topics'
import { dayText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Endings } from '@/features/appeal/endings'
import { TopicCard } from '@/features/appeal/topic-card'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const NOTHING = {}

/** 什么能商量: the seven, the five, and how appeals ended here. */
export default function TopicsPage() {
  const now = useNow()
  const compound = useChosenCompound()
  const current = useAnswer('topics.current', NOTHING)
  const outcomes = useAnswer('topics.outcomes', compound ? { compoundId: compound.id } : null)
  return (
    <Page
      title={appealTitles.topics}
      foot={<Button text={words.submit} onTap={() => goTo('packages/consultation/appeal/index', {})} />}
    >
      <View>{words.lead}</View>
      <Answered answer={current} now={now} lines={[30, 90, 60, 0, 30, 90, 60, 0, 30, 90, 60]}>
        {({ categories, reasons, version, publishedAt }) => (
          <View className="stack">
            <View className="title">{words.can}</View>
            {categories.map((topic) => (
              <TopicCard key={topic.code} topic={topic} />
            ))}
            <View className="title">{words.cannot}</View>
            <View className="note">{words.cannotMeaning}</View>
            {reasons.map((topic) => (
              <TopicCard key={topic.code} topic={topic} />
            ))}
            <View className="note figures">
              {words.version(version, publishedAt === null ? null : dayText(publishedAt))}
            </View>
          </View>
        )}
      </Answered>
      {compound ? (
        <Answered answer={outcomes} now={now} lines={[50, 90, 70, 40]}>
          {(data) => <Endings outcomes={data} compoundName={compound.name} now={now} />}
        </Answered>
      ) : null}
    </Page>
  )
}
