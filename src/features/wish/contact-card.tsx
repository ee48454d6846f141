import type { WishContact } from '@shared/contract/wish/claim'
import { refusals } from '@shared/copy/refusals'
import { wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { dial } from '@/platform/phone'

import { useWishAct } from './use-wish-act'

/** How the wisher is reached. */
export function ContactRows({ contact }: { readonly contact: WishContact }) {
  const { name, phone, building, unitEntrance, room } = contact
  return (
    <View className="stack">
      <List>
        <Row label={words.contactDoor} text={words.contactLines(building, unitEntrance, room)} />
        {name ? <Row label={words.contactName} text={name} /> : null}
        {phone ? (
          <Row label={words.contactPhone} text={phone} mark={words.dial} onTap={() => dial(phone)} />
        ) : null}
      </List>
      {name && phone && room ? null : <View className="note">{words.contactLess}</View>}
    </View>
  )
}

/** Opened only when it is needed, since each reading is recorded; kept nowhere on this phone. */
export function ContactCard({ wishId }: { readonly wishId: string }) {
  const [contact, setContact] = useState<WishContact | null>(null)
  const { busy, refused, act } = useWishAct(() => undefined)
  const open = () => void act(async () => setContact(await call('wish.contact', { wishId })))
  return (
    <View className="stack">
      {contact ? (
        <ContactRows contact={contact} />
      ) : (
        <Button kind="plain" text={words.contact} busy={busy} onTap={open} />
      )}
      <View className="note">{words.contactNote}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
