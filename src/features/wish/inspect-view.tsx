import type { InspectWish } from '@shared/contract/wish/inspect'
import type { WishMove } from '@shared/contract/wish/move'
import type { ShowWish } from '@shared/contract/wish/show'
import { dayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { staffWishes as words } from '@shared/copy/staff/wishes'
import { consentNames, hardshipNames, relationNames, wish, wishMoves } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'

import { ContactRows } from './contact-card'
import { useWishAct } from './use-wish-act'
import { VisitForm } from './visit-form'

interface Props {
  readonly answer: ShowWish
  readonly inspected: InspectWish
  readonly onChanged: () => void
  readonly onMove: (verb: WishMove | 'confirm') => void
}

const MOVES = [
  'uphold',
  'resume',
  'undo',
  'renew',
  'refer',
  'sendBack',
  'reject',
] as const satisfies readonly WishMove[]

/** What is restricted, for whoever decides; and what she may decide. */
export function InspectView({ answer, inspected, onChanged, onMove }: Props) {
  const { wish: shown, acts } = answer
  const { words: raw, hardship, behalf, contact, writtenBy, publication } = inspected
  const { busy, refused, act } = useWishAct(onChanged)
  const { publicTitle: title, publicText: text } = inspected
  return (
    <View className="stack">
      <View className="heading">{words.words}</View>
      {raw ? (
        <Card>
          <View className="words">{raw.title}</View>
          <View className="words">{raw.words}</View>
        </Card>
      ) : (
        <View className="note">{words.erased}</View>
      )}
      {hardship ? <View className="note">{`${words.hardship}：${hardshipNames[hardship]}`}</View> : null}
      {behalf ? (
        <View className="note">
          {words.behalfSaid(
            relationNames[behalf.relation],
            consentNames[behalf.consent],
            dayText(behalf.consentDay),
          )}
        </View>
      ) : null}
      <View className="note">{words.readNote}</View>
      {contact ? (
        <>
          <View className="heading">{shown.state === 'submitted' ? words.contact : words.reach}</View>
          <ContactRows contact={contact} />
        </>
      ) : null}
      {acts.includes('visit') ? <VisitForm shown={shown} inspected={inspected} onDone={onChanged} /> : null}
      {writtenBy && shown.state === 'verifying' ? (
        <>
          <View className="heading">{words.write}</View>
          <Card>
            <View className="heading words">{title}</View>
            <View className="words">{text}</View>
          </Card>
          <View className="note">{words.writtenBy(writtenBy)}</View>
        </>
      ) : null}
      {publication === 'pending' ? <View className="note">{words.checking}</View> : null}
      {publication === 'held' ? <View className="note">{words.held}</View> : null}
      {publication === 'refused' ? <View className="note">{words.refused}</View> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {acts.includes('approve') ? (
        <>
          <View className="note">{words.approveLead}</View>
          <Button
            text={words.approve}
            busy={busy}
            onTap={() => void act(() => call('wish.approve', { wishId: shown.id, title, text }))}
          />
        </>
      ) : null}
      {acts.includes('confirm') ? <Button text={wish.confirmCall} onTap={() => onMove('confirm')} /> : null}
      {acts.includes('uphold') ? <View className="heading">{words.settle}</View> : null}
      {MOVES.filter((verb) => acts.includes(verb)).map((verb) => (
        <Button key={verb} kind="plain" text={wishMoves[verb].act} onTap={() => onMove(verb)} />
      ))}
    </View>
  )
}
