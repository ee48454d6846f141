import { shopWords as words } from '@shared/copy/staff/shops'
import { InOffice } from '@/features/frame/in-office'

import { Shops } from './shops'

import '../refusals'

export default function ShopsPage() {
  return (
    <InOffice
      title={words.title}
      isFor={({ post }) => post === 'communitySecretary' || post === 'serviceSpecialist'}
      others={words.notHere}
    >
      {([first]) => <Shops communityId={first?.placeId ?? ''} />}
    </InOffice>
  )
}
