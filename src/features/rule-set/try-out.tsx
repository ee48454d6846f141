import type { TryTopicDraft, VerdictKind } from '@shared/contract/topics'
import { refusals } from '@shared/copy/refusals'
import { kindNames, ruleTopics as words } from '@shared/copy/staff/topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { tryDraft } from './rule-set-api'

const verdict = ({ kind, name }: { readonly kind: VerdictKind; readonly name: string }) =>
  words.verdict(kindNames[kind], name)

/** What the draft would say otherwise of the newest appeals. Ask again after each change. */
export function TryOut() {
  const [result, setResult] = useState<TryTopicDraft | null>(null)
  const { busy, refused, attempt } = useAttempt()

  async function look() {
    await attempt(async () => {
      setResult(await tryDraft())
    })
  }

  return (
    <View className="stack">
      <Button kind="plain" text={busy ? words.trying : words.tryOut} busy={busy} onTap={() => void look()} />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {result ? (
        <View className="heading">
          {result.tried === 0 ? words.triedNone : words.tried(result.tried, result.changes.length)}
        </View>
      ) : null}
      {result && result.changes.length > 0 ? (
        <List>
          {result.changes.map(({ appealId, text, before, after }) => (
            <Row key={appealId} text={text} note={words.change(verdict(before), verdict(after))} />
          ))}
        </List>
      ) : null}
    </View>
  )
}
