import type { MyPost } from '@shared/contract/people'
import { butlerTitles } from '@shared/copy/butler-titles'
import { refusals } from '@shared/copy/refusals'
import { fileFor as words } from '@shared/copy/staff/contacts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { MessageField } from '@/features/butler/message-field'
import { useMessage } from '@/features/butler/use-message'
import { Page } from '@/features/frame/page'
import { call } from '@/platform/call'
import { goOn } from '@/platform/routes'

const CONSENTS = ['spoken', 'written'] as const

/** For a neighbour who is not at ease with a phone: who, what, and that she was asked. */
export function File({ stairwells }: { readonly stairwells: readonly MyPost[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [neighbour, setNeighbour] = useState('')
  const [consent, setConsent] = useState<(typeof CONSENTS)[number]>('spoken')
  const [problem, setProblem] = useState('')
  const stairwellId = chosen ?? stairwells[0]?.placeId ?? ''

  const work = useMessage(
    'contact.for',
    (text, _photos, intent) =>
      call('butler.fileFor', { stairwellId, text, neighbour: neighbour.trim(), consent }, intent),
    ({ requestId }) => goOn('packages/butler/request/index', { id: requestId }),
  )

  function send() {
    const missing = neighbour.trim() === '' ? words.neighbourEmpty : ''
    setProblem(missing)
    if (missing === '') work.send()
  }

  return (
    <Page title={butlerTitles.file} foot={<Button text={words.send} busy={work.busy} onTap={send} />}>
      <UrgentKey numbers={nationwideNumbers} brief />
      <View>{words.lead}</View>
      {stairwells.length > 1 ? (
        <Choices
          label={words.stairwell}
          choices={stairwells.map(({ placeId, placeName }) => ({ key: placeId, text: placeName }))}
          chosen={stairwellId}
          tall
          onChoose={(next) => {
            setChosen(next)
            work.anew()
          }}
        />
      ) : null}
      <Field
        label={words.neighbour}
        hint={words.neighbourHint}
        value={neighbour}
        problem={problem}
        onChange={(next) => {
          setNeighbour(next)
          setProblem('')
          work.anew()
        }}
      />
      <View className="note">{words.neighbourMeaning}</View>
      <Choices
        label={words.consent}
        choices={CONSENTS.map((key) => ({ key, text: words[key] }))}
        chosen={consent}
        onChoose={(next) => {
          setConsent(next)
          work.anew()
        }}
      />
      <MessageField work={work} label={words.what} hint={words.whatHint} photos={false} />
      {work.gate ? <Notice kind="problem" {...refusals[work.gate]} /> : null}
    </Page>
  )
}
