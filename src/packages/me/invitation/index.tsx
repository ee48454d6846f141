import { titles } from '@shared/copy/titles'
import { Page } from '@/features/frame/page'
import { DeclineSheet } from '@/features/people/decline-sheet'
import { Gates } from '@/features/people/gates'
import { Invitation } from '@/features/people/invitation'
import { useInvitation } from '@/features/people/use-invitation'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function TakePost() {
  const invitation = useInvitation(useParam('code'))
  const { gate, declining } = invitation
  return (
    <Page
      title={titles.invitation}
      sheet={
        gate ? (
          <Gates
            code={gate}
            compoundId=""
            compoundName=""
            onPass={invitation.passGate}
            onDrop={invitation.dropGate}
          />
        ) : declining ? (
          <DeclineSheet busy={invitation.busy} onYes={invitation.decline} onClose={invitation.keep} />
        ) : null
      }
    >
      <Invitation invitation={invitation} />
    </Page>
  )
}
