import type { ConsultationPage } from '@shared/contract/consultation'
import { speak as words } from '@shared/copy/speak'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { SaidNotice } from '@/features/consultation/said-notice'
import { SpeakForm } from '@/features/consultation/speak-form'
import { type SpeakStage, useSpeak } from '@/features/consultation/use-speak'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { SeparateConsentSheet } from '@/features/people/separate-consent-sheet'
import { useMe } from '@/features/people/use-me'
import { goBack, goOn, routeAt } from '@/platform/routes'

const sendText = (stage: SpeakStage, photos: number) => {
  if (stage.kind !== 'sending') return words.send
  return stage.photo > 0 ? words.sendingPhotos(stage.photo, photos) : words.sending
}

/** 说一句: written on a page of its own, so that nothing else asks for attention. */
export function Speak({ page }: { readonly page: ConsultationPage }) {
  const speaking = useSpeak(page)
  const [child, setChild] = useState(false)
  const [empty, setEmpty] = useState(false)
  const { draft, stage } = speaking
  const hasName =
    useMe().data?.residences.some(({ compound, home }) => compound.id === page.compoundId && home) ?? false

  function toMatter() {
    if (routeAt(1) === 'packages/consultation/detail/index') goBack()
    else goOn('packages/consultation/detail/index', { id: page.id })
  }

  const writing = stage.kind === 'writing' || stage.kind === 'sending'
  const back = <Button text={words.toMatter} onTap={toMatter} />
  const send = (
    <Button
      text={sendText(stage, draft.photos.length)}
      busy={stage.kind === 'sending'}
      onTap={() => {
        setEmpty(draft.text.trim() === '')
        if (draft.text.trim() !== '') speaking.send()
      }}
    />
  )

  return (
    <Page
      title={titles.speak}
      foot={page.stancesOpen && writing ? send : back}
      sheet={
        gateSheet(speaking, page) ??
        (child ? (
          <SeparateConsentSheet
            kind="under14"
            onDone={() => {
              setChild(false)
              speaking.change({ child: true })
            }}
            onClose={() => setChild(false)}
          />
        ) : null)
      }
    >
      <View className="note words">{words.about(page.title)}</View>
      {stage.kind === 'said' ? (
        <View className="stack">
          <SaidNotice answer={stage.answer} />
          {stage.answer.leftToday > 0 ? (
            <Button kind="quiet" text={words.sayAnother} onTap={speaking.another} />
          ) : null}
        </View>
      ) : stage.kind === 'kept' ? (
        <View className="stack">
          <View {...spoken({ live: 'polite' })}>
            <View className="title">{words.kept}</View>
            <View>{words.keptMeaning}</View>
          </View>
          <Card>
            <View className="words">{draft.text}</View>
          </Card>
        </View>
      ) : page.stancesOpen ? (
        <>
          {empty && draft.text.trim() === '' ? <Notice kind="problem" say={words.empty} /> : null}
          <SpeakForm speaking={speaking} hasName={hasName} onChild={() => setChild(true)} />
        </>
      ) : (
        <Notice {...words.closed} />
      )}
    </Page>
  )
}
