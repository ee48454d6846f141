import { opening as words } from '@shared/copy/staff/opening'
import { staffTitles } from '@shared/copy/staff/titles'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'

import { Opening } from './opening'

import '../refusals'

/** A secretary puts a matter of her compound to its people. */
export default function OpenConsultation() {
  const now = useNow()
  const me = useMe()
  const [chosen, setChosen] = useState<string | null>(null)
  const places = (me.data?.posts ?? []).filter(({ post }) => post === 'branchSecretary')
  const place = places.find(({ placeId }) => placeId === chosen) ?? places[0]
  if (place) {
    const which =
      places.length > 1 ? (
        <Choices
          label={words.compound}
          choices={places.map(({ placeId, placeName }) => ({ key: placeId, text: placeName }))}
          chosen={place.placeId}
          onChoose={setChosen}
        />
      ) : null
    return (
      <Opening
        key={place.placeId}
        compoundId={place.placeId}
        compoundName={place.placeName}
        which={which}
        now={now}
      />
    )
  }
  return (
    <Page title={staffTitles.open}>
      <Answered answer={me} now={now} lines={[40, 100, 0, 30, 90, 0, 30, 100, 100]}>
        {() => <Notice {...words.onlySecretary} />}
      </Answered>
    </Page>
  )
}
