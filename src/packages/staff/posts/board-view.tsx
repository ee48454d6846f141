import type { PostKind } from '@shared/contract/ladder'
import type { MyPost } from '@shared/contract/people'
import type { OpenInvitation } from '@shared/contract/posts'
import { common } from '@shared/copy/common'
import { dayText } from '@shared/copy/dates'
import { postNames } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { Seat } from '@/features/posts/board'
import { SeatList } from '@/features/posts/seat-list'
import { useBoard } from '@/features/posts/use-board'

interface Props {
  readonly mine: MyPost
  /** Counts what was changed here; each time the board is read anew. */
  readonly turn: number
  readonly here: string | null
  readonly onSeat: (seat: Seat) => void
  readonly onOneMore: (post: PostKind, placeId: string, placeName: string) => void
  readonly onInvitation: (invitation: OpenInvitation) => void
}

/** Everybody she appoints: held, vacant, and invited but not yet here. */
export function BoardView({ mine, turn, here, onSeat, onOneMore, onInvitation }: Props) {
  const { board, code, reload } = useBoard(mine.post, mine.placeId)
  const seen = useRef(turn)
  useEffect(() => {
    if (seen.current !== turn) reload()
    seen.current = turn
  }, [turn])

  const again = { text: common.tryAgain, onTap: reload }
  if (!board && code) return <Notice {...refusals[code]} act={again} />
  if (!board) return <Skeleton label={common.loading} lines={[40, 0, 80, 80, 80, 80, 80]} />
  return (
    <View className="stack">
      {code ? <Notice kind="problem" {...refusals[code]} act={again} /> : null}
      {board.invitations.length > 0 ? (
        <View className="stack">
          <View className="heading">{words.invited}</View>
          <List>
            {board.invitations.map((invitation) => (
              <Row
                key={invitation.invitationId}
                text={`${invitation.placeName} ${invitation.label}`}
                note={`${postNames[invitation.post]} · ${words.invitedUntil(dayText(invitation.expiresAt))}`}
                mark={words.revoke}
                onTap={() => onInvitation(invitation)}
              />
            ))}
          </List>
        </View>
      ) : null}
      {board.sections.map((section) => (
        <SeatList
          key={section.post}
          section={section}
          here={here}
          onOpen={onSeat}
          onInvite={() => onOneMore(section.post, mine.placeId, mine.placeName)}
        />
      ))}
    </View>
  )
}
