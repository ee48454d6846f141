import { about as words } from '@shared/copy/about'
import { slogan } from '@shared/copy/common'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Page } from '@/features/frame/page'
import { AGREED_BY_ALL, NoticeRows } from '@/features/people/notice-rows'
import { useOperator } from '@/features/people/use-operator'
import { dial } from '@/platform/phone'
import { goTo } from '@/platform/routes'

import '../refusals'

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
      <NoticeRows kinds={AGREED_BY_ALL} operatorName={operator ?? ''} />
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
