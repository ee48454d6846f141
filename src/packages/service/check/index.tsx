import { memberCheck as words } from '@shared/copy/staff/registration'
import { useState } from 'react'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { type Asked, ReasonSheet } from '@/features/moderation/reason-sheet'
import { CheckQueue } from '@/features/registration/check-queue'
import { MembersHere } from '@/features/registration/members-here'

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
      {compounds.map(({ placeId }) => (
        <MembersHere key={placeId} compoundId={placeId} onAsk={setAsked} />
      ))}
    </Page>
  )
}
