import { workerDesk as words } from '@shared/copy/staff/workers'
import { InOffice } from '@/features/frame/in-office'
import { useParam } from '@/platform/use-params'

import { Workers } from './workers'

import '../refusals'

export default function WorkersPage() {
  // The county comes from a line of its desk, which names the community.
  const meant = useParam('communityId')
  if (meant !== '') return <Workers communityId={meant} />
  return (
    <InOffice
      title={words.title}
      isFor={({ post }) => post === 'communitySecretary' || post === 'serviceSpecialist'}
      others={words.notHere}
    >
      {([first]) => <Workers communityId={first?.placeId ?? ''} />}
    </InOffice>
  )
}
