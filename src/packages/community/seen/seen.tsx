import { workers as words } from '@shared/copy/workers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { MessageField } from '@/features/butler/message-field'
import { useMessage } from '@/features/butler/use-message'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { PlaceChoice } from '@/features/workers/place-choice'
import { readCompoundsOf } from '@/features/workers/workers-api'
import { call } from '@/platform/call'
import { goOn } from '@/platform/routes'
import { useQueue } from '@/platform/use-queue'

/** 随手拍: where it was seen, what it is, and a photo; the numbers that help at once stand before it. */
export function Seen({ communityId }: { readonly communityId: string }) {
  const [compoundId, setCompoundId] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const compounds = useQueue(`seen.compounds:${communityId}`, readCompoundsOf(communityId))
  const work = useMessage(
    `worker.seen.${communityId}`,
    (text, photoIds, intent) =>
      call('butler.reportSeen', { compoundId: compoundId ?? '', text, photoIds }, intent),
    ({ requestId }) => goOn('packages/butler/request/index', { id: requestId }),
  )

  function send() {
    setProblem(compoundId === null ? words.whereFirst : '')
    if (compoundId !== null) work.send()
  }

  const name = compounds.items?.find(({ id }) => id === compoundId)?.name ?? ''
  return (
    <Page
      title={words.seenTitle}
      foot={<Button text={work.busy ? words.sending : words.send} busy={work.busy} onTap={send} />}
      sheet={gateSheet(work, { compoundId: compoundId ?? '', compoundName: name })}
    >
      <UrgentKey numbers={nationwideNumbers} brief />
      <View>{words.seenLead}</View>
      <PlaceChoice
        label={words.where}
        moreText={words.moreCompounds}
        queue={compounds}
        chosen={compoundId}
        problem={compoundId === null ? problem : ''}
        onChoose={(id) => {
          setCompoundId(id)
          work.anew()
        }}
      />
      <MessageField work={work} label={words.what} hint={words.whatHint} />
      <View className="note">{words.masked}</View>
    </Page>
  )
}
