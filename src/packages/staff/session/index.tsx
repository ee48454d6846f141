import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { sessionTitles } from '@shared/copy/session-titles'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Page } from '@/features/frame/page'
import { useHost } from '@/features/hosting/use-host'
import { useParam } from '@/platform/use-params'

import { Host } from './host'

import '../refusals'

/** The host's screen: held up for all to see, so nothing on it is anybody's own. */
export default function HostPage() {
  const work = useHost(useParam('id'))
  const { data, code } = work
  if (data) return <Host work={work} data={data} />
  return (
    <Page title={sessionTitles.host}>
      {code ? (
        <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: work.reload }} />
      ) : (
        <Skeleton label={common.loading} lines={[30, 100, 100, 0, 50, 90, 60]} />
      )}
    </Page>
  )
}
