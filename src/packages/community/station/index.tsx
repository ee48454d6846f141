import { community as words } from '@shared/copy/places'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { chooseCompound } from '@/features/community/chosen-compound'
import { StationAbout } from '@/features/community/station-about'
import { ConsultationCard } from '@/features/consultation/consultation-card'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { makesPosters } from '@/features/people/posts'
import { useMe } from '@/features/people/use-me'
import { WorkersEntry } from '@/features/workers/workers-entry'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function Station() {
  const now = useNow()
  const stationId = useParam('id')
  const answer = useAnswer('community.station', { stationId })
  const me = useMe().data
  return (
    <Page title={titles.station}>
      <Answered answer={answer} now={now} lines={[50, 70, 40, 0, 60, 80, 0, 90, 60]}>
        {(profile) => (
          <View className="stack">
            <StationAbout profile={profile} />
            <WorkersEntry />
            {me && makesPosters(me) ? (
              <Button
                kind="plain"
                text={words.makePoster}
                onTap={() => goTo('packages/staff/station/index', { id: stationId })}
              />
            ) : null}
            <View className="heading">{words.stationConsultations}</View>
            {profile.open.length === 0 ? <Notice {...words.noConsultations} /> : null}
            {profile.open.map((card) => (
              <ConsultationCard key={card.id} card={card} now={now} />
            ))}
            {profile.compounds.length > 0 ? (
              <>
                <View className="heading">{words.stationCompounds}</View>
                <List>
                  {profile.compounds.map((compound) => (
                    <Row
                      key={compound.id}
                      text={compound.name}
                      note={compound.communityName}
                      onTap={() => {
                        chooseCompound(compound)
                        goTo('pages/home/index', {})
                      }}
                    />
                  ))}
                </List>
              </>
            ) : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
