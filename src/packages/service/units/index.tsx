import { unitWords as words } from '@shared/copy/staff/registration'
import { InOffice } from '@/features/frame/in-office'

import { Units } from './units'

import '../refusals'

export default function UnitsPage() {
  return (
    <InOffice
      title={words.title}
      isFor={({ post }) => post === 'communitySecretary' || post === 'serviceSpecialist'}
      others={words.notHere}
    >
      {([first]) => <Units communityId={first?.placeId ?? ''} />}
    </InOffice>
  )
}
