import { about as words } from '@shared/copy/about'
import { slogan } from '@shared/copy/common'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Page } from '@/features/frame/page'
import { useOperator } from '@/features/people/use-operator'
import { dial } from '@/platform/phone'
import { goTo } from '@/platform/routes'

import '../refusals'

const TEXTS = ['notice', 'userAgreement'] as const

export default function About() {
  const operator = useOperator()
  return (
    <Page title={titles.about}>
      <Card>
        <View className="heading">{slogan}</View>
        <View style="margin-top:8px">{words.text}</View>
        <View className="note" style="margin-top:8px">
          {words.privacy}
        </View>
      </Card>
      <List>
        <Row
          label={words.operator}
          text={operator === null ? words.operatorSignIn : operator || words.operatorMissing}
        />
      </List>
      <View className="heading">{words.texts}</View>
      <List>
        {TEXTS.map((kind) => {
          const { title, brief } = noticeOf(kind, operator ?? '')
          return (
            <Row
              key={kind}
              text={title}
              note={brief}
              onTap={() => goTo('packages/me/notice/index', { kind })}
            />
          )
        })}
      </List>
      <View className="heading">{words.complain}</View>
      <View className="note">{words.complainLead}</View>
      <List>
        <Row
          text={words.station}
          note={words.stationMeaning}
          onTap={() => goTo('packages/community/stations/index', {})}
        />
        <Row text={words.hotline} note={words.hotlineMeaning} onTap={() => dial(words.hotlineNumber)} />
      </List>
      <View className="note">{words.defaults}</View>
    </Page>
  )
}
