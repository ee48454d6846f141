import { titles } from '@shared/copy/titles'
import { Page } from '@/features/frame/page'
import { DeclineSheet } from '@/features/people/decline-sheet'
import { gateSheet, NOWHERE } from '@/features/people/gate-sheet'
import { Invitation } from '@/features/people/invitation'
import { useInvitation } from '@/features/people/use-invitation'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function TakePost() {
  const invitation = useInvitation(useParam('code'))
  return (
    <Page
      title={titles.invitation}
      sheet={
        gateSheet(invitation, NOWHERE) ??
        (invitation.declining ? (
          <DeclineSheet busy={invitation.busy} onYes={invitation.decline} onClose={invitation.keep} />
        ) : null)
      }
    >
      <Invitation invitation={invitation} />
    </Page>
  )
}
