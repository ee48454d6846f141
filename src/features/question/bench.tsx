import type { ListQuestions } from '@shared/contract/question'
import { questions as words } from '@shared/copy/questions'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { Tally } from '@/components/tally/tally'

interface Props {
  readonly list: ListQuestions
  /** Where to go besides, while nobody is in office. */
  readonly onReception: (() => void) | null
}

/** Who answers, how fast, and how many wait: what is missing is said as plainly as what is there. */
export function Bench({ list, onReception }: Props) {
  const { communityName, deputies, counts } = list
  const { waiting, overdue, answered } = counts
  return (
    <View className="stack">
      <View>{words.lead(communityName)}</View>
      <Card className="stack">
        {deputies.length > 0 ? (
          <>
            <View className="note">{words.bench}</View>
            <View className="question__bench">
              {deputies.map((one) => (
                <Tag key={one} text={one} />
              ))}
            </View>
          </>
        ) : (
          <Notice
            kind="strip"
            {...words.vacant}
            {...(onReception ? { act: { text: words.toReception, onTap: onReception } } : {})}
          />
        )}
        {waiting + answered > 0 ? (
          <Tally
            label={words.figures(waiting, overdue, answered)}
            parts={[
              { name: words.answered, count: answered, tone: 'solid' },
              { name: words.waiting, count: waiting, tone: 'hatched' },
            ]}
          />
        ) : null}
        {overdue > 0 ? (
          <View>
            <Tag text={words.overdueNow(overdue)} tone="gap" />
          </View>
        ) : null}
      </Card>
      <View className="note">{words.clock}</View>
    </View>
  )
}
