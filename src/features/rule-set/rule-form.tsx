import type { TopicRule } from '@shared/contract/topics'
import { handoffs } from '@shared/copy/handoffs'
import { refusals } from '@shared/copy/refusals'
import { kindNames, sourceNames, ruleTopics as words } from '@shared/copy/staff/topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { TextArea } from '@/components/text-area/text-area'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { useAttempt } from '@/platform/use-attempt'

import {
  blankFor,
  faultsIn,
  linesIn,
  type RuleFault,
  type RuleWords,
  ruleFrom,
  wordsIn,
  writtenOf,
} from './rule-words'

const MOST = { definition: 400, words: 4000, examples: 8000, message: 200 } as const
const SOURCES = ['article', 'default'] as const

interface Props {
  readonly rule: TopicRule
  readonly onSave: (at: string, rule: TopicRule) => Promise<void>
}

/** One rule to rewrite. What is written stays on the phone until it is saved. */
export function RuleForm({ rule, onSave }: Props) {
  const name = `rule:${rule.code}`
  const [written, setWritten] = useState<RuleWords>(() => recallDraft<RuleWords>(name) ?? writtenOf(rule))
  const [asksReplace, setAsksReplace] = useState(false)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  const next = ruleFrom(written, rule)
  const faults = tried ? faultsIn(next) : []
  const problem = (kind: RuleFault['kind']) => faults.some((one) => one.kind === kind)
  const long = faults.find((one) => one.kind === 'longWord')
  const replaceable = rule.kind !== 'needsReview'

  function write(change: Partial<RuleWords>) {
    const whole = { ...written, ...change }
    setWritten(whole)
    keepDraft(name, whole)
  }
  function startOver(from: RuleWords) {
    setWritten(from)
    setTried(false)
    setAsksReplace(false)
    dropDraft(name)
  }
  async function save() {
    setTried(true)
    if (faultsIn(next).length > 0) return
    await attempt(async () => {
      await onSave(rule.code, next)
      dropDraft(name)
    })
  }

  return (
    <Card>
      <View className="stack">
        <View>
          <View className="note">{kindNames[rule.kind]}</View>
          <View className="heading">{rule.name}</View>
          <Tag text={sourceNames[rule.source]} tone={rule.source === 'article' ? 'verified' : 'gap'} />
        </View>
        {written.replaces ? (
          <Notice
            kind="strip"
            say={words.replacing}
            act={{ text: words.undoReplace, onTap: () => startOver(writtenOf(rule)) }}
          />
        ) : null}
        <Field
          label={words.name}
          value={written.name}
          problem={problem('name') ? words.needName : ''}
          onChange={(text) => write({ name: text })}
        />
        <TextArea
          label={words.definition}
          value={written.definition}
          most={MOST.definition}
          problem={problem('definition') ? words.needDefinition : ''}
          onChange={(text) => write({ definition: text })}
        />
        <TextArea
          label={words.words}
          hint={words.wordsHint}
          value={written.words}
          most={MOST.words}
          used={words.wordsUsed(wordsIn(written.words).length)}
          problem={
            long?.kind === 'longWord'
              ? words.longWord(long.word)
              : problem('recognise')
                ? words.needRecognise
                : ''
          }
          onChange={(text) => write({ words: text })}
        />
        <TextArea
          label={words.examples}
          hint={words.examplesHint}
          value={written.examples}
          most={MOST.examples}
          used={words.examplesUsed(linesIn(written.examples).length)}
          onChange={(text) => write({ examples: text })}
        />
        {rule.kind === 'nonDiscussable' ? (
          <>
            <TextArea
              label={words.message}
              hint={words.messageHint}
              value={written.message}
              most={MOST.message}
              problem={problem('message') ? words.needMessage : ''}
              onChange={(text) => write({ message: text })}
            />
            <Choices
              label={words.handoff}
              choices={[
                { key: '', text: words.noHandoff },
                ...Object.entries(handoffs).map(([key, one]) => ({ key, text: one.name })),
              ]}
              chosen={written.handoff}
              onChoose={(code) => write({ handoff: code })}
            />
          </>
        ) : null}
        <Choices
          label={words.source}
          choices={SOURCES.map((key) => ({ key, text: sourceNames[key] }))}
          chosen={written.source}
          onChoose={(source) => write({ source })}
        />
        {next.edges.length > 0 ? (
          <View>
            <View className="note">{words.edges}</View>
            {next.edges.map((edge) => (
              <View key={edge} className="note words">
                {edge}
              </View>
            ))}
          </View>
        ) : null}
        {next.patterns.length > 0 ? (
          <View className="note">{words.patterns(next.patterns.length)}</View>
        ) : null}
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        <Button text={words.save} busy={busy} onTap={() => void save()} />
        {replaceable && !written.replaces ? (
          asksReplace ? (
            <View className="stack">
              <View className="note">
                {rule.kind === 'discussable'
                  ? words.replaceLead(rule.name)
                  : words.replaceReasonLead(rule.name)}
              </View>
              <Button kind="plain" text={words.replaceYes} onTap={() => startOver(blankFor(Date.now()))} />
              <Button kind="quiet" text={words.cancel} onTap={() => setAsksReplace(false)} />
            </View>
          ) : (
            <Button kind="quiet" text={words.replace} onTap={() => setAsksReplace(true)} />
          )
        ) : null}
      </View>
    </Card>
  )
}
