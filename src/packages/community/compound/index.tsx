import { compoundKinds, community as words } from '@shared/copy/places'
import { questions } from '@shared/copy/questions'
import { reception } from '@shared/copy/reception'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { BodiesEntry } from '@/features/bodies/bodies-entry'
import { chooseCompound } from '@/features/community/chosen-compound'
import { OneThreeN } from '@/features/community/one-three-n'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { FiguresLine } from '@/features/session/figures-line'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function Compound() {
  const now = useNow()
  const answer = useAnswer('community.compound', { compoundId: useParam('id') })
  const compound = answer.data?.compound
  return (
    <Page
      title={titles.compound}
      foot={
        compound ? (
          <Button
            text={words.goConsult}
            onTap={() => {
              chooseCompound(compound)
              goTo('pages/consultations/index', {})
            }}
          />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[50, 70, 0, 60, 40, 0, 80, 80, 80]}>
        {(profile) => (
          <View className="stack">
            <View>
              <View className="title">{profile.compound.name}</View>
              <View className="note">
                {words.inCommunity(profile.compound.communityName, compoundKinds[profile.compound.kind])}
              </View>
              <View className="note figures">
                {words.figures(profile.buildings, profile.stairwells, profile.households)}
              </View>
            </View>
            <OneThreeN profile={profile} />
            <BodiesEntry compoundId={profile.compound.id} communityId={profile.communityId} />
            <FiguresLine compoundId={profile.compound.id} />
            <List>
              <Row
                text={reception.title}
                note={words.receptionMeaning}
                onTap={() => goTo('packages/duty/reception/index', { id: profile.compound.id })}
              />
              <Row
                text={questions.title}
                note={questions.meaning}
                onTap={() => goTo('packages/duty/questions/index', { id: profile.compound.id })}
              />
              <Row
                text={words.report}
                note={words.reportMeaning}
                onTap={() => goTo('packages/duty/report/index', { id: profile.compound.id })}
              />
            </List>
          </View>
        )}
      </Answered>
    </Page>
  )
}
