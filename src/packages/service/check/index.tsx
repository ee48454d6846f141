import { memberCheck as words } from '@shared/copy/staff/registration'
import { papersDesk } from '@shared/copy/staff/service-papers'
import { useState } from 'react'
import { List, Row } from '@/components/list/list'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { CheckQueue } from '@/features/registration/check-queue'
import { MembersHere } from '@/features/registration/members-here'
import { goTo } from '@/platform/routes'

import { CompoundOf, ownCompounds } from '../compound-of'

import '../refusals'

/** Who waits to be checked, and below who is registered in each of her compounds. */
export default function Check() {
  const now = useNow()
  const posts = useMyOffice()
  const [asked, setAsked] = useState<AskedReason | null>(null)
  const [chosen, setChosen] = useState('')
  const own = ownCompounds(posts).map(({ placeId }) => placeId)
  const compounds = own.length > 0 ? own : chosen === '' ? [] : [chosen]
  return (
    <Page
      title={words.title}
      sheet={asked ? <ReasonSheet asked={asked} onClose={() => setAsked(null)} /> : null}
    >
      <CheckQueue now={now} onAsk={setAsked}>
        <List>
          <Row
            text={papersDesk.reportsWay}
            note={papersDesk.reportsWayMeaning}
            onTap={() => goTo('packages/service/reports/index', {})}
          />
          <Row
            text={papersDesk.sheetsWay}
            note={papersDesk.sheetsWayMeaning}
            onTap={() => goTo('packages/service/assess/index', {})}
          />
        </List>
        {own.length > 0 ? null : <CompoundOf posts={posts} chosen={chosen} onChoose={setChosen} />}
        {compounds.map((compoundId) => (
          <MembersHere key={compoundId} compoundId={compoundId} onAsk={setAsked} />
        ))}
      </CheckQueue>
    </Page>
  )
}
