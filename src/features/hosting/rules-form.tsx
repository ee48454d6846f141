import { ARTICLES, type ProcedureRules } from '@shared/contract/procedure-rules'
import { refusals } from '@shared/copy/refusals'
import { procedure as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { useAttempt } from '@/platform/use-attempt'

import { itemsOf } from './draft'

interface Props {
  readonly communityId: string
  readonly rules: ProcedureRules
}

/** The community's own 议事规则: one line, one article; published, it is a new version. */
export function RulesForm({ communityId, rules }: Props) {
  const key = `procedure:${communityId}`
  const [text, setText] = useState(() => recallDraft<string>(key) ?? rules.articles.join('\n'))
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  async function publish() {
    const articles = itemsOf(text)
    const few = articles.length < ARTICLES.least
    const many = articles.length > ARTICLES.most || articles.some((one) => one.length > ARTICLES.characters)
    setProblem(few ? words.tooFew : many ? words.tooMany : '')
    if (few || many) return
    await attempt(async () => {
      await call('session.publishRules', { communityId, articles, replaces: rules.version })
      dropDraft(key)
      setDone(true)
    })
  }

  if (done) return <Notice say={words.published} />
  return (
    <View className="stack">
      <View className="note">{words.editLead}</View>
      <TextArea
        label={words.articles}
        hint={words.articlesHint}
        value={text}
        most={ARTICLES.most * (ARTICLES.characters + 1)}
        problem={problem}
        onChange={(next) => {
          setText(next)
          keepDraft(key, next)
        }}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.publish} busy={busy} onTap={() => void publish()} />
    </View>
  )
}
