import type { WishClaimView } from '@shared/contract/wish/show'
import { momentText, untilText } from '@shared/copy/dates'
import { claimStates, wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { showPhoto } from '@/platform/show-photo'

interface Props {
  readonly claim: WishClaimView
  /** Her time does not run while the secretary finds out. */
  readonly rests?: boolean
}

/** What was done so far; of another's notes only those that passed the checks. */
export function Progress({ claim, rests = false }: Props) {
  return (
    <View className="stack">
      <View className="heading">
        {rests ? words.recorded[claim.mine ? 'mine' : 'claimant'] : words.progress}
      </View>
      <View className="note">
        {[
          claim.mine && !rests ? claimStates[claim.state] : '',
          rests || claim.state !== 'active' ? '' : words.due(untilText(claim.dueAt)),
          claim.minutes === null ? '' : words.minutes(claim.minutes),
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
      {claim.notes.length === 0 ? <View className="note">{words.noNotes}</View> : null}
      {claim.notes.map(({ id, text, photos, at, state }) => (
        <Card key={id}>
          <View className="words">{text}</View>
          <PhotoStrip photos={photos} label={words.photo} onShow={(photo) => showPhoto(photo, photos)} />
          <View className="note">{momentText(at)}</View>
          {state === 'pending' || state === 'held' ? <View className="note">{words.checking}</View> : null}
        </Card>
      ))}
    </View>
  )
}
