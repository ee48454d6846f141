import { contacts as words } from '@shared/copy/butler'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Link } from '@/components/link/link'
import { call } from '@/platform/call'

import { MessageField } from './message-field'
import { dropPhrases, keepPhrase, ownPhrases } from './phrases'
import { useMessage } from './use-message'

interface Props {
  readonly requestId: string
  readonly office: boolean
  readonly onSent: () => void
}

/** One more sentence in a request. In office one's own phrases are a tap away: she answers with one hand. */
export function Composer({ requestId, office, onSent }: Props) {
  const [phrases, setPhrases] = useState(ownPhrases)
  const work = useMessage(
    `contact.say.${requestId}`,
    (text, photoIds, intent) => call('butler.say', { requestId, text, photoIds }, intent),
    onSent,
  )
  const { text } = work.draft
  return (
    <View className="stack">
      {office && phrases.length > 0 ? (
        <Choices
          label={words.phrases}
          choices={phrases.map((phrase) => ({ key: phrase, text: phrase }))}
          chosen={phrases.includes(text) ? text : null}
          tall
          onChoose={work.write}
        />
      ) : null}
      <MessageField
        work={work}
        label={office ? words.reply : words.say}
        hint={office ? words.replyHint : words.sayHint}
      />
      <Button
        kind={office ? 'main' : 'plain'}
        text={work.busy ? words.sending : words.send}
        busy={work.busy}
        onTap={work.send}
      />
      {office && text.trim() !== '' && !phrases.includes(text.trim()) ? (
        <Link text={words.keepPhrase} onTap={() => setPhrases(keepPhrase(text))} />
      ) : null}
      {office && phrases.length > 0 && text === '' ? (
        <Link text={words.dropPhrases} onTap={() => setPhrases(dropPhrases())} />
      ) : null}
    </View>
  )
}
