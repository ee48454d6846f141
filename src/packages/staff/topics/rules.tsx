import type { TopicRule } from '@shared/contract/topics'
import { problemText, ruleTopics as words } from '@shared/copy/staff/topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { AskSheet } from '@/features/rule-set/ask-sheet'
import { OverturnedList, useOverturned } from '@/features/rule-set/overturned-list'
import { RuleForm } from '@/features/rule-set/rule-form'
import { RuleList } from '@/features/rule-set/rule-list'
import { publishDraft, saveDraft } from '@/features/rule-set/rule-set-api'
import { TryOut } from '@/features/rule-set/try-out'
import { goBack, goTo } from '@/platform/routes'
import { scrollTo } from '@/platform/scroll'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'
import { useWatched } from '@/platform/watched'
import { wide } from '@/platform/wide'

import './rules.scss'

const NOTHING = {}
const ruleIn = (at: string) => at.split(':')[0]?.trim() ?? at

/** What governs, what is being changed, and the way to a new version; one rule in hand beside it. */
export function Rules({ now }: { readonly now: number }) {
  const asked = useParam('rule')
  const sideBySide = useWatched(wide)
  const [chosen, setChosen] = useState(asked)
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null)
  // Counts what changes rules under an open form.
  const [turn, setTurn] = useState(0)
  const [told, setTold] = useState<{ readonly say: string; readonly next: string } | null>(null)
  const current = useAnswer('topics.current', NOTHING)
  const draft = useAnswer('topics.draft', NOTHING)
  const overturned = useOverturned()

  const rules = draft.data
    ? [...draft.data.ruleSet.categories, ...draft.data.ruleSet.reasons, ...draft.data.ruleSet.review]
    : []
  const rule = rules.find(({ code }) => code === chosen)
  const rev = draft.data?.rev ?? 0
  const problems = draft.data?.problems ?? []
  const nameOf = (at: string) => rules.find(({ code }) => code === ruleIn(at))?.name ?? at
  const onePage = !sideBySide && asked !== ''

  function refresh(say: string, next: string) {
    setTold({ say, next })
    setAsking(null)
    draft.reload()
    current.reload()
    scrollTo('.screen')
  }
  async function save(at: string, next: TopicRule) {
    try {
      await saveDraft(rev, { kind: 'rule', at, rule: next })
    } catch (error) {
      // Somebody saved meanwhile: the newer draft comes, and what was written here stays.
      draft.reload()
      throw error
    }
    setChosen(next.code)
    refresh(words.saved, words.savedThen)
  }

  const form = rule ? <RuleForm key={`${rule.code}${turn}`} rule={rule} onSave={save} /> : null
  const notice = told ? <Notice kind="strip" say={told.say} next={told.next} /> : null
  const head = (
    <Card>
      <View className="note">{words.inForce}</View>
      <View className="heading words">{current.data ? words.version(current.data.version) : ''}</View>
      <View className="note">{current.data ? words.since(current.data.publishedAt) : ''}</View>
      <View className="rules-head__draft">{rev > 0 ? words.draftChanged : words.draftClean}</View>
      {problems.length > 0 ? (
        <View className="rules-head__problems">
          <View className="rules-head__count">{words.faulty(problems.length)}</View>
          {problems.map(({ code, at }) => (
            <View key={`${code}${at}`}>{problemText(code, nameOf(at))}</View>
          ))}
        </View>
      ) : null}
    </Card>
  )
  const list = draft.data ? (
    <View className="stack">
      {head}
      {sideBySide ? null : notice}
      {rev > 0 ? (
        <>
          <TryOut key={rev} />
          {sideBySide && problems.length === 0 ? (
            <Button text={words.publish} onTap={() => setAsking('publish')} />
          ) : null}
          <Button kind="quiet" text={words.discard} onTap={() => setAsking('discard')} />
        </>
      ) : null}
      <RuleList
        ruleSet={draft.data.ruleSet}
        faulty={new Set(problems.map(({ at }) => ruleIn(at)))}
        here={sideBySide ? (rule?.code ?? '') : null}
        onOpen={({ code }) => {
          setTold(null)
          if (sideBySide) setChosen(code)
          else goTo('packages/staff/topics/index', { rule: code })
        }}
      />
      <OverturnedList queue={overturned} />
    </View>
  ) : null
  const foot =
    onePage || sideBySide || rev === 0 || problems.length > 0 ? null : (
      <Button text={words.publish} onTap={() => setAsking('publish')} />
    )

  const sheet =
    asking === 'publish' ? (
      <AskSheet
        title={words.publishTitle}
        lead={words.publishLead}
        act={words.publishYes}
        onClose={() => setAsking(null)}
        onYes={async () => {
          const { version } = await publishDraft(rev)
          refresh(words.published(version), words.publishedThen)
        }}
      />
    ) : asking === 'discard' ? (
      <AskSheet
        title={words.discardTitle}
        lead={words.discardLead}
        act={words.discardYes}
        onClose={() => setAsking(null)}
        onYes={async () => {
          await saveDraft(rev, { kind: 'discard' })
          setTurn(turn + 1)
          refresh(words.discarded, words.discardedThen)
        }}
      />
    ) : null

  return (
    <Page title={words.title} wide sheet={sheet} foot={foot}>
      <Answered answer={draft} now={now} lines={[40, 70, 0, 60, 30, 60, 30, 60, 30]}>
        {() =>
          onePage ? (
            <View className="stack">
              {notice}
              {form}
              <Button kind="quiet" text={words.backToAll} onTap={goBack} />
            </View>
          ) : sideBySide ? (
            <View className="rules-desk">
              {list}
              <View className="rules-desk__hand stack">
                {notice}
                {form ?? <Notice {...words.pick} />}
              </View>
            </View>
          ) : (
            list
          )
        }
      </Answered>
    </Page>
  )
}
