import { hosting as words } from '@shared/copy/staff/service'
import { InOffice } from '@/features/frame/in-office'

import { Host } from './host'

import '../refusals'

export default function HostPage() {
  return (
    <InOffice
      title={words.title}
      isFor={({ post }) => post === 'branchSecretary' || post === 'communitySecretary'}
      others={words.notHere}
    >
      {(posts) => <Host posts={posts} />}
    </InOffice>
  )
}
