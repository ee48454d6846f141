import type { VerdictView } from '@shared/contract/appeal'
import { ruleSources, verdictKinds, verdict as words } from '@shared/copy/appeal-verdict'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'

import './verdict-card.scss'

/** Which rule it was, where the rule comes from, and who decided. */
export function RuleCard({ verdict }: { readonly verdict: VerdictView }) {
  const { kind, name, source, ruleVersion, decidedBy, statutoryItem } = verdict
  return (
    <Card>
      <View className="note">{words.rule}</View>
      <View className="heading verdict__rule">{`${verdictKinds[kind]} · ${name}`}</View>
      <View>{decidedBy === null ? words.byMachine : words.byPerson(decidedBy)}</View>
      <View className="note">{`${ruleSources[source]} · ${words.version(ruleVersion)}`}</View>
      {statutoryItem === null ? null : <Notice kind="strip" say={words.statutory(statutoryItem)} />}
    </Card>
  )
}
