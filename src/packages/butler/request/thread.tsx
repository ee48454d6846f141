import type { ContactMove } from '@shared/contract/butler/contact-life'
import type { ShowContact } from '@shared/contract/butler/request'
import { contacts as words } from '@shared/copy/butler'
import { butlerTitles } from '@shared/copy/butler-titles'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { mayGrow } from '@shared/rules/butler/may-grow'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { AppealCard } from '@/features/butler/appeal-card'
import { moveContact, moveVisit, suggestAppeal, suggestWish } from '@/features/butler/butler-api'
import { Composer } from '@/features/butler/composer'
import { DoorCard } from '@/features/butler/door-card'
import { Entries } from '@/features/butler/entries'
import { HotlineCard } from '@/features/butler/hotline-card'
import { MoveSheet } from '@/features/butler/move-sheet'
import { NumberCard } from '@/features/butler/number-card'
import { ResponsibleCard } from '@/features/butler/responsible-card'
import { VisitCard } from '@/features/butler/visit-card'
import { WishCard } from '@/features/butler/wish-card'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { beginWish } from '@/features/wish/wish-draft'
import { goTo } from '@/platform/routes'
import { showPhoto } from '@/platform/show-photo'
import type { Answer } from '@/platform/use-answer'
import { useGated } from '@/platform/use-gated'

interface Props {
  readonly shown: ShowContact
  readonly answer: Answer<ShowContact>
  readonly now: number
}

type Asking = Extract<ContactMove, 'resolve' | 'reopen' | 'withdraw'>
const asks = (move: ContactMove): move is Asking =>
  move === 'resolve' || move === 'reopen' || move === 'withdraw'

/** 现在由谁负责，几点前; what was said; and what the reader can do next. */
export function Thread({ shown, answer, now }: Props) {
  const { request, as, moves, entries, about, numberUntil, emergency } = shown
  const [photo, setPhoto] = useState('')
  const [asking, setAsking] = useState<Asking | null>(null)
  const work = useGated()
  const office = as === 'office'
  const main = office ? undefined : moves.find((move) => move === 'confirm')
  const show = (one: string, all: readonly string[]) => {
    if (!showPhoto(one, all)) setPhoto(one)
  }
  const act = (doing: () => Promise<unknown>) =>
    void work.run(async () => {
      await doing()
      setAsking(null)
      answer.reload()
    })
  const tap = (move: ContactMove) => (asks(move) ? setAsking(move) : act(() => moveContact(request.id, move)))
  const name = (move: ContactMove) =>
    office && move === 'confirm' ? words.residentConfirms : words.moves[move]

  return (
    <Page
      title={butlerTitles.request}
      foot={main ? <Button text={words.moves[main]} busy={work.busy} onTap={() => tap(main)} /> : null}
      sheet={
        asking ? (
          <MoveSheet
            move={asking}
            busy={work.busy}
            onGive={(text) => act(() => moveContact(request.id, asking, text))}
            onClose={() => setAsking(null)}
          />
        ) : photo ? (
          <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className="stack">
            {office ? null : <UrgentKey numbers={emergency} brief />}
            <ResponsibleCard request={request} responsible={shown.responsible} />
            <VisitCard
              shown={shown}
              busy={work.busy}
              onMove={(move) => act(() => moveVisit(request.id, move))}
            />
            {shown.hasDoor ? <DoorCard requestId={request.id} onBehalf={request.onBehalf} /> : null}
            {office && numberUntil ? <NumberCard requestId={request.id} until={numberUntil} /> : null}
            {shown.hotline && !office ? <HotlineCard shown={shown} /> : null}
            {office ? null : <AppealCard shown={shown} onDone={answer.reload} />}
            {office ? null : (
              <WishCard
                wish={shown.wish}
                onWrite={() => {
                  beginWish(entries.find(({ mine }) => mine)?.text ?? '')
                  goTo('packages/wish/new/index', { request: request.id })
                }}
              />
            )}
            <Entries entries={entries} now={now} onShow={show} />
            {about.length > 0 ? (
              <>
                <View className="heading">{words.about}</View>
                <Entries entries={about} now={now} onShow={show} />
              </>
            ) : null}
            {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
            {shown.maySay ? <Composer requestId={request.id} office={office} onSent={answer.reload} /> : null}
            {moves
              .filter((move) => move !== main)
              .map((move) => (
                <Button
                  key={move}
                  kind={move === 'withdraw' ? 'quiet' : 'plain'}
                  text={name(move)}
                  busy={work.busy}
                  onTap={() => tap(move)}
                />
              ))}
            {shown.maySuggestAppeal ? (
              <Button
                kind="quiet"
                text={words.suggest}
                busy={work.busy}
                onTap={() => act(() => suggestAppeal(request.id))}
              />
            ) : null}
            {shown.maySuggestWish ? (
              <Button
                kind="quiet"
                text={words.suggestWish}
                busy={work.busy}
                onTap={() => act(() => suggestWish(request.id))}
              />
            ) : null}
            {office && shown.wish.suggested ? <View className="note">{words.wishSuggestedDone}</View> : null}
            {office && shown.appeal.suggested ? <View className="note">{words.suggestedDone}</View> : null}
            {!office && mayGrow(request.kind) ? (
              <Link
                text={words.complaintNext}
                onTap={() => goTo('packages/butler/ask/index', { kind: 'complaint', about: request.id })}
              />
            ) : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
