import { memberCheck as words } from '@shared/copy/staff/registration'
import { papersDesk } from '@shared/copy/staff/service-papers'
import { useState } from 'react'
import { List, Row } from '@/components/list/list'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { type Asked, ReasonSheet } from '@/features/moderation/reason-sheet'
import { CheckQueue } from '@/features/registration/check-queue'
import { MembersHere } from '@/features/registration/members-here'
import { goTo } from '@/platform/routes'

import '../refusals'

/** Who waits to be checked, and below who is registered in each of her compounds. */
export default function Check() {
  const now = useNow()
  const posts = useMyOffice()
  const [asked, setAsked] = useState<Asked | null>(null)
  const compounds = posts.filter(({ post }) => post === 'branchSecretary')
  return (
    <Page
      title={words.title}
      sheet={asked ? <ReasonSheet asked={asked} onClose={() => setAsked(null)} /> : null}
    >
      <CheckQueue now={now} onAsk={setAsked} />
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
      {compounds.map(({ placeId }) => (
        <MembersHere key={placeId} compoundId={placeId} onAsk={setAsked} />
      ))}
    </Page>
  )
}
