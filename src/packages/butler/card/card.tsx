import type { MyPost } from '@shared/contract/people'
import { butlerTitles } from '@shared/copy/butler-titles'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card as Frame } from '@/components/card/card'
import { ButlerFace } from '@/features/butler/butler-face'
import { NameForm } from '@/features/butler/name-form'
import { PhotoForm } from '@/features/butler/photo-form'
import { StairwellChoice } from '@/features/butler/stairwell-choice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { SeparateConsentSheet } from '@/features/people/separate-consent-sheet'
import { useAnswer } from '@/platform/use-answer'

interface Props {
  readonly stairwells: readonly MyPost[]
  readonly now: number
}

/** What residents read of her: first as they see it, below it name and photo, each hers to show or not. */
export function Card({ stairwells, now }: Props) {
  const [stairwellId, setStairwellId] = useState(stairwells[0]?.placeId ?? '')
  const [asking, setAsking] = useState<{ readonly go: () => void; readonly drop: () => void } | null>(null)
  const answer = useAnswer('butler.card', { stairwellId })
  const role = stairwells.find(({ placeId }) => placeId === stairwellId)?.placeName ?? ''

  return (
    <Page
      title={butlerTitles.card}
      sheet={
        asking ? (
          <SeparateConsentSheet
            kind="portrait"
            onDone={() => {
              setAsking(null)
              asking.go()
            }}
            onClose={() => {
              setAsking(null)
              asking.drop()
            }}
          />
        ) : null
      }
    >
      <StairwellChoice stairwells={stairwells} chosen={stairwellId} onChoose={setStairwellId} />
      <Answered answer={answer} now={now} lines={[40, 90, 0, 60, 100, 0, 60, 100]}>
        {(card) => (
          <View className="stack">
            <View className="note">{words.cardLead}</View>
            <View className="heading">{words.cardNow}</View>
            <Frame>
              <ButlerFace
                name={card.name}
                label={card.label ?? ''}
                photo={card.photo?.link ?? null}
                role={words.cardOf(role)}
              />
            </Frame>
            <NameForm key={stairwellId} stairwellId={stairwellId} shown={card.name} onSaved={answer.reload} />
            <PhotoForm
              key={`photo-${stairwellId}`}
              stairwellId={stairwellId}
              photo={card.photo}
              onSaved={answer.reload}
              agreed={card.agreed}
              onAsk={(go, drop) => setAsking({ go, drop })}
            />
          </View>
        )}
      </Answered>
    </Page>
  )
}
