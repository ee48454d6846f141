import type { LookAtInvitation } from '@shared/contract/posts'
import { dayText } from '@shared/copy/dates'
import { invitation as words } from '@shared/copy/invitation'
import { postNames } from '@shared/copy/people'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'

export const officeName = (post: LookAtInvitation['post'], deputy: boolean): string =>
  deputy ? `${postNames[post]}${words.deputyOf}` : postNames[post]

/** What she is asked to take on, whole, before she says yes. */
export function InvitationDetails({ seen }: { readonly seen: LookAtInvitation }) {
  const { post, placeName, label, as, termEnds, invitedBy, expiresAt, occupied } = seen
  const name = officeName(post, as === 'deputy')
  return (
    <>
      <View>
        <View className="note">{words.asked}</View>
        <View className="title">{name}</View>
      </View>
      <List>
        <Row label={words.rows.place} text={placeName} />
        <Row label={words.rows.label} text={label} />
        {invitedBy === '' ? null : <Row label={words.rows.by} text={invitedBy} />}
        <Row
          label={words.rows.until}
          text={termEnds === null ? words.noEnd : words.termUntil(dayText(`${termEnds}T00:00:00+08:00`))}
        />
        <Row label={words.rows.expires} text={words.termUntil(dayText(expiresAt))} />
      </List>
      {occupied ? <Notice kind="strip" say={words.occupied} /> : null}
      <View className="note">{words.duty}</View>
    </>
  )
}
