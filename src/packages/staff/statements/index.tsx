import { common } from '@shared/copy/common'
import { staffTitles } from '@shared/copy/staff/titles'
import { useState } from 'react'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { HideList } from '@/features/moderation/hide-list'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { showPhoto } from '@/platform/show-photo'
import { useParam } from '@/platform/use-params'

import { Queue } from './queue'

import '../refusals'

/** What waits to be looked at; or, coming from a consultation, what is shown there and may be taken down. */
export default function Statements() {
  const now = useNow()
  const consultationId = useParam('consultation')
  const first = useParam('id')
  const [asked, setAsked] = useState<AskedReason | null>(null)
  const [photo, setPhoto] = useState('')
  const sheet = asked ? (
    <ReasonSheet asked={asked} onClose={() => setAsked(null)} />
  ) : photo === '' ? null : (
    <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
  )
  return (
    <Page title={staffTitles.statements} sheet={sheet}>
      {consultationId === '' ? (
        <Queue
          first={first}
          now={now}
          onAsk={setAsked}
          onShowPhoto={(one, all) => {
            if (!showPhoto(one, all)) setPhoto(one)
          }}
        />
      ) : (
        <HideList consultationId={consultationId} now={now} onAsk={setAsked} />
      )}
    </Page>
  )
}
