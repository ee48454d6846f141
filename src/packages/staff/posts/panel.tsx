import type { PostKind } from '@shared/contract/ladder'
import type { MyPost } from '@shared/contract/people'
import type { OpenInvitation } from '@shared/contract/posts'
import { postNames } from '@shared/copy/people'
import { posts as words } from '@shared/copy/staff/posts'
import { isHeld, type Seat } from '@/features/posts/board'
import { ImportForm } from '@/features/posts/import-form'
import { InviteForm } from '@/features/posts/invite-form'
import { OwnPost } from '@/features/posts/own-post'
import { RevokeForm } from '@/features/posts/revoke-form'
import { SeatPanel } from '@/features/posts/seat-panel'

/** What she has taken in hand. */
export type Hand =
  | { readonly kind: 'own'; readonly post: MyPost }
  | { readonly kind: 'seat'; readonly seat: Seat }
  | {
      readonly kind: 'more'
      readonly post: PostKind
      readonly placeId: string
      readonly placeName: string
    }
  | { readonly kind: 'invitation'; readonly invitation: OpenInvitation }
  | { readonly kind: 'import'; readonly placeId: string }

export function panelTitle(hand: Hand): string {
  if (hand.kind === 'own') return postNames[hand.post.post]
  if (hand.kind === 'invitation') return words.revokeTitle
  if (hand.kind === 'import') return words.importTitle
  if (hand.kind === 'more') return words.inviteTitle(postNames[hand.post])
  return isHeld(hand.seat) ? postNames[hand.seat.post] : words.inviteTitle(postNames[hand.seat.post])
}

interface Props {
  readonly hand: Hand
  readonly now: number
  readonly onChanged: () => void
  readonly onDone: () => void
}

export function Panel({ hand, now, onChanged, onDone }: Props) {
  if (hand.kind === 'own') {
    return (
      <OwnPost
        key={hand.post.post + hand.post.placeId}
        post={hand.post}
        now={now}
        onChanged={onChanged}
        onDone={onDone}
      />
    )
  }
  if (hand.kind === 'seat') {
    return <SeatPanel key={hand.seat.id} seat={hand.seat} now={now} onChanged={onChanged} onDone={onDone} />
  }
  if (hand.kind === 'more') {
    const { post, placeId, placeName } = hand
    return (
      <InviteForm
        key={post}
        wanted={{ post, placeId, placeName }}
        now={now}
        onMade={onChanged}
        onDone={onDone}
      />
    )
  }
  if (hand.kind === 'import') {
    return <ImportForm key={hand.placeId} placeId={hand.placeId} onChanged={onChanged} onDone={onDone} />
  }
  return (
    <RevokeForm
      key={hand.invitation.invitationId}
      invitation={hand.invitation}
      onChanged={onChanged}
      onDone={onDone}
    />
  )
}
