import { common } from '@shared/copy/common'
import { bodies as words } from '@shared/copy/staff/bodies'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { CommitteePart } from '@/features/bodies/committee-part'
import { type Hand, handTitle } from '@/features/bodies/hand'
import { HandForm } from '@/features/bodies/hand-form'
import { HistoryPart } from '@/features/bodies/history-part'
import { PropertyPart } from '@/features/bodies/property-part'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** What the owners decided about who speaks for them and who serves them, entered by the two secretaries. */
export default function StaffBodies() {
  const now = useNow()
  const compoundId = useParam('id')
  const answer = useAnswer('bodies.show', compoundId === '' ? null : { compoundId })
  const [hand, setHand] = useState<Hand | null>(null)
  const [saved, setSaved] = useState(false)
  const bodies = answer.data
  const drop = () => setHand(null)

  return (
    <Page
      title={staffTitles.bodies}
      sheet={
        hand && bodies ? (
          <Sheet title={handTitle(hand)} closeLabel={common.close} onClose={drop}>
            <HandForm
              hand={hand}
              compoundId={compoundId}
              bodies={bodies}
              now={now}
              onCancel={drop}
              onSaved={() => {
                drop()
                setSaved(true)
                answer.reload()
              }}
            />
          </Sheet>
        ) : null
      }
    >
      {compoundId === '' ? <Notice {...words.noPlace} /> : null}
      <Answered answer={answer} now={now} lines={compoundId === '' ? [] : [60, 0, 40, 90, 60, 60, 60, 0, 90]}>
        {({ compoundName, committee, property, history }) => (
          <View className="stack">
            <View className="title">{compoundName}</View>
            {saved ? <Notice kind="strip" say={words.saved} /> : null}
            <CommitteePart committee={committee} onHand={setHand} />
            <PropertyPart property={property} onHand={setHand} />
            <HistoryPart history={history} />
          </View>
        )}
      </Answered>
    </Page>
  )
}
