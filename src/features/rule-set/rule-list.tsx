import type { TopicRule, TopicRuleSet } from '@shared/contract/topics'
import { sourceNames, ruleTopics as words } from '@shared/copy/staff/topics'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'

import './rule-list.scss'

interface Props {
  readonly ruleSet: TopicRuleSet
  /** Codes of rules in which something is wrong. */
  readonly faulty: ReadonlySet<string>
  /** The one shown beside the list. */
  readonly here: string | null
  readonly onOpen: (rule: TopicRule) => void
}

/** The seven, the five and the grounds for review, each with its source and how much it knows. */
export function RuleList({ ruleSet, faulty, here, onOpen }: Props) {
  return (
    <>
      {(['categories', 'reasons', 'review'] as const).map((section) => (
        <View key={section} className="stack">
          <View className="heading">{words.sections[section]}</View>
          <View className="rules">
            {ruleSet[section].map((rule) => {
              const { code, name, source, examples } = rule
              const figures = words.figures(rule.words.length, examples.length)
              return (
                <Tap
                  key={code}
                  id={`rule-${code}`}
                  className={`rules__row${code === here ? ' rules__row--here' : ''}`}
                  label={[name, sourceNames[source], figures].join(',')}
                  {...(here === null ? {} : { selected: code === here })}
                  onTap={() => onOpen(rule)}
                >
                  <View className="rules__top">
                    <View className="rules__name">{name === '' ? code : name}</View>
                    {faulty.has(code) ? <View className="rules__fault">{words.toFix}</View> : null}
                    <Tag text={sourceNames[source]} tone={source === 'article' ? 'verified' : 'gap'} />
                  </View>
                  <View className="note figures">{figures}</View>
                </Tap>
              )
            })}
          </View>
        </View>
      ))}
      <View className="note">{words.sourceMeaning}</View>
    </>
  )
}
