import { dayText } from '@shared/copy/dates'
import { procedure as words } from '@shared/copy/session'
import { sessionTitles } from '@shared/copy/session-titles'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import './rules.scss'
import '../refusals'

/** 议事规则: how neighbours talk with each other, in the version that a session was announced with. */
export default function RulesPage() {
  const now = useNow()
  const compoundId = useParam('compoundId')
  const version = useParam('version')
  const answer = useAnswer('session.rules', { compoundId, ...(version === '' ? {} : { version }) })
  return (
    <Page title={sessionTitles.rules}>
      <Answered answer={answer} now={now} lines={[80, 90, 70, 90, 60, 90]}>
        {({ articles, source, communityName, number, publishedAt }) => (
          <View className="stack">
            <View>{words.lead}</View>
            <Card>
              {articles.map((article, at) => (
                <View key={article} className="rule-line">
                  <View className="rule-line__number figures">{at + 1}</View>
                  <View className="words">{article}</View>
                </View>
              ))}
            </Card>
            <View className="note figures">
              {publishedAt === null ? words.defaultVersion : words.version(number, dayText(publishedAt))}
            </View>
            <View className="note">
              {source === 'default' || communityName === null
                ? words.byDefault
                : words.byCommunity(communityName)}
            </View>
          </View>
        )}
      </Answered>
    </Page>
  )
}
