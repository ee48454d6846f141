import type { MinutesView } from '@shared/contract/minutes'
import { SIGNERS } from '@shared/contract/minutes'
import { dayText } from '@shared/copy/dates'
import { outcomeMeanings, outcomeNames, signerNames, minutes as words } from '@shared/copy/minutes'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'

import './minutes-paper.scss'
import { Sittings } from './sittings'
import { Views } from './views'

/** The minutes on a screen: what came of it first, then who said what, and who stands behind it. */
export function MinutesPaper({ minutes }: { readonly minutes: MinutesView }) {
  const { outcome, adopted, conclusion, minority, dissent, corrections, signatures, sealed } = minutes
  return (
    <View className="stack">
      <View className="minutes__head">
        <View className="note">{words.of(minutes.compoundName)}</View>
        <View className="title words">{minutes.title}</View>
      </View>
      <Card className="minutes__outcome">
        <View className="note">{words.outcome}</View>
        <View className="title">{outcomeNames[outcome]}</View>
        {adopted.map(({ number, title }) => (
          <View key={number} className="minutes__adopted words">
            {words.adopted(number, title)}
          </View>
        ))}
        <View className="words">{conclusion}</View>
        <View className="note">{outcomeMeanings[outcome]}</View>
      </Card>
      <Card>
        <Views title={words.viewsFor} views={minutes.viewsFor} />
        <Views title={words.viewsAgainst} views={minutes.viewsAgainst} />
      </Card>
      {minority === null ? null : (
        <Card className="minutes__minority">
          <View className="heading">{words.minority}</View>
          <View className="words">{minority}</View>
          {dissent?.answer ? (
            <View className="minutes__answer">
              <View className="note">{words.minorityAnswer(dissent.answer.by)}</View>
              <View className="words">{dissent.answer.text}</View>
            </View>
          ) : dissent ? (
            <View className="note">
              {words.minorityDue(dayText(dissent.dueAt))}
              {words.minorityDefault}
            </View>
          ) : null}
          {dissent?.overdue ? <Notice kind="strip" say={words.minorityOverdue} /> : null}
        </Card>
      )}
      <Card>
        <View className="heading">{words.whoCame}</View>
        <Sittings sessions={minutes.sessions} />
      </Card>
      {corrections.length > 0 ? (
        <Card>
          <View className="heading">{words.corrections}</View>
          {corrections.map(({ text, by, at }) => (
            <View key={at} className="minutes__note">
              <View className="words">{text}</View>
              <View className="note">{words.correction(by, dayText(at))}</View>
            </View>
          ))}
        </Card>
      ) : null}
      <View className="heading">{words.signatures}</View>
      <List>
        {SIGNERS.map((as) => {
          const signed = signatures.find((one) => one.as === as)
          return (
            <Row
              key={as}
              label={signerNames[as]}
              text={signed ? signed.name : words.unsigned}
              mark={signed ? dayText(signed.at) : ''}
            />
          )
        })}
      </List>
      <View className="note">{sealed ? words.sealedMeaning : words.waitingMeaning}</View>
      <View className="note figures">
        {words.sealNumber(minutes.seal)}　{words.maskedNote}
      </View>
    </View>
  )
}
