import { staff as words } from '@shared/copy/staff'
import { titles } from '@shared/copy/titles'
import { Notice } from '@/components/notice/notice'
import { MakePoster } from '@/features/community/make-poster'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { makesPosters } from '@/features/people/posts'
import { useMe } from '@/features/people/use-me'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function StaffStation() {
  const now = useNow()
  const me = useMe()
  const stationId = useParam('id')
  return (
    <Page title={titles.staffStation}>
      <Answered answer={me} now={now} lines={[60, 90, 90]}>
        {(person) =>
          makesPosters(person) ? <MakePoster stationId={stationId} /> : <Notice {...words.notInOffice} />
        }
      </Answered>
    </Page>
  )
}
