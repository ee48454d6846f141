import { common } from '@shared/copy/common'
import { staffTitles } from '@shared/copy/staff/titles'
import { useState } from 'react'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { showPhoto } from '@/platform/show-photo'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Facts } from './facts'

import '../refusals'

/** A butler or a secretary adds what was found on the spot, whom it touches, and who was told. */
export default function FactsPage() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('consultation.factsDesk', { consultationId })
  const [photo, setPhoto] = useState('')
  return (
    <Page
      title={staffTitles.facts}
      sheet={
        photo === '' ? null : (
          <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
        )
      }
    >
      <Answered answer={answer} now={now} lines={[60, 0, 90, 100, 40, 0, 30, 80, 80]}>
        {(desk) => (
          <Facts
            key={consultationId}
            consultationId={consultationId}
            desk={desk}
            onDone={answer.reload}
            onPhoto={(one, all) => {
              if (!showPhoto(one, all)) setPhoto(one)
            }}
          />
        )}
      </Answered>
    </Page>
  )
}
