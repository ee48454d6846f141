import { type Bodies, COMMITTEE_END_REASONS, COMMITTEE_LEAVE_REASONS } from '@shared/contract/bodies'
import { committeeEndReasons, committeeLeaveReasons, bodies as words } from '@shared/copy/staff/bodies'

import { endCommittee, leaveCommittee } from './bodies-api'
import { ElectForm } from './elect-form'
import { GoneForm } from './gone-form'
import type { Hand } from './hand'
import { JoinForm } from './join-form'
import { PropertyForm } from './property-form'
import { ReasonForm } from './reason-form'

interface Props {
  readonly hand: Hand
  readonly compoundId: string
  readonly bodies: Bodies
  readonly now: number
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** The one form that is open. */
export function HandForm({ hand, compoundId, bodies, now, ...done }: Props) {
  switch (hand.kind) {
    case 'elect':
      return <ElectForm compoundId={compoundId} now={now} {...done} />
    case 'join':
      return <JoinForm compoundId={compoundId} hasChair={hand.hasChair} {...done} />
    case 'leave':
      return (
        <ReasonForm
          lead={words.leaveLead}
          reasons={COMMITTEE_LEAVE_REASONS}
          names={committeeLeaveReasons}
          yes={words.leaveYes}
          act={(reason) => leaveCommittee({ compoundId, seatId: hand.seatId, reason })}
          {...done}
        />
      )
    case 'end':
      return (
        <ReasonForm
          lead={words.endLead}
          reasons={COMMITTEE_END_REASONS}
          names={committeeEndReasons}
          yes={words.endYes}
          act={(reason) => endCommittee({ compoundId, reason })}
          {...done}
        />
      )
    case 'property':
      return <PropertyForm compoundId={compoundId} property={bodies.property} now={now} {...done} />
    case 'propertyGone':
      return <GoneForm compoundId={compoundId} {...done} />
  }
}
