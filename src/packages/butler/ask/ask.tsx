import type { ContactInput } from '@shared/contract/butler/contact'
import type { ContactKind } from '@shared/contract/butler/contact-life'
import type { VisitWindow } from '@shared/contract/butler/visit'
import { askContact as words } from '@shared/copy/butler'
import { askTitles } from '@shared/copy/butler-titles'
import { sending } from '@shared/copy/sending'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { List } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { MessageField } from '@/features/butler/message-field'
import { useMessage } from '@/features/butler/use-message'
import { WindowPick } from '@/features/butler/window-pick'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { call } from '@/platform/call'
import { goOn } from '@/platform/routes'

interface Props {
  readonly compound: { readonly id: string; readonly name: string }
  readonly kind: ContactKind
  readonly about: string
}

/** What she needs and how she wants to be answered; the numbers that help at once stand before it. */
export function Ask({ compound, kind, about }: Props) {
  const [number, setNumber] = useState('')
  const [consent, setConsent] = useState(false)
  const [visit, setVisit] = useState<VisitWindow | null>(null)
  const [problem, setProblem] = useState('')

  const work = useMessage(
    `contact.${kind}.${compound.id}`,
    (text, photoIds, intent) => call('butler.contact', inputOf(text, photoIds), intent),
    ({ requestId }) => goOn('packages/butler/request/index', { id: requestId }),
  )

  function inputOf(text: string, photoIds: readonly string[]): ContactInput {
    const named = number.trim()
    return {
      compoundId: compound.id,
      kind,
      text,
      photoIds,
      ...(kind === 'callback'
        ? { callback: { consent: true as const, ...(named === '' ? {} : { number: named }) } }
        : {}),
      ...(kind === 'visit' && visit ? { visit } : {}),
      ...(kind === 'complaint' && about !== '' ? { aboutRequestId: about } : {}),
    }
  }

  function send() {
    const missing =
      kind === 'callback' && !consent
        ? words.consentFirst
        : kind === 'visit' && !visit
          ? words.windowFirst
          : ''
    setProblem(missing)
    if (missing === '') work.send()
  }

  const act = kind === 'complaint' ? words.sendUp : words.send
  return (
    <Page
      title={askTitles[kind]}
      foot={<Button text={work.busy ? words.sending : act} busy={work.busy} onTap={send} />}
      sheet={gateSheet(work, { compoundId: compound.id, compoundName: compound.name })}
    >
      <UrgentKey numbers={nationwideNumbers} brief />
      <View>{words.lead[kind]}</View>
      <MessageField work={work} label={words.what} hint={words.whatHint} photos={kind !== 'callback'} />
      {kind === 'visit' ? (
        <WindowPick
          compoundId={compound.id}
          chosen={visit}
          problem={visit ? '' : problem}
          onChoose={(next) => {
            setVisit(next)
            work.anew()
          }}
        />
      ) : null}
      {kind === 'callback' ? (
        <>
          <Field
            label={words.number}
            hint={words.numberHint}
            value={number}
            onChange={(next) => {
              setNumber(next)
              work.anew()
            }}
          />
          <List>
            <SwitchRow
              text={words.consent}
              note={words.consentMeaning}
              on={consent}
              word={consent ? words.on : words.off}
              onTap={() => setConsent(!consent)}
            />
          </List>
          {consent || problem === '' ? null : <Notice kind="problem" say={problem} />}
        </>
      ) : null}
      <View className="note">{kind === 'visit' ? words.roomNote : words.masked}</View>
      <View className="note">{sending.draftKept}</View>
    </Page>
  )
}
