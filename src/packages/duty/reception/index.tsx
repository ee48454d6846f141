import type { ShowReception } from '@shared/contract/reception'
import { reception as words } from '@shared/copy/reception'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { gateSheet } from '@/features/people/gate-sheet'
import { useBooking } from '@/features/reception/use-booking'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Day } from './day'

import '../refusals'

/** 书记接待日: when and where, a slot of one's own, and who of the four levels came. */
export default function ReceptionPage() {
  const now = useNow()
  const compoundId = useParam('id')
  const answer = useAnswer('reception.show', { compoundId })
  const work = useBooking(compoundId, answer.reload)

  const days = ({ days: all }: ShowReception) => {
    const ahead = all.filter(
      ({ startsAt, slots }) => Date.parse(slots.slice(-1)[0]?.startsAt ?? startsAt) > now,
    )
    const past = all.filter((day) => !ahead.includes(day)).slice(-1)
    return [...ahead, ...past]
  }
  return (
    <Page
      title={words.title}
      sheet={gateSheet(work, { compoundId, compoundName: answer.data?.compoundName ?? '' })}
    >
      <View className="note">{words.lead}</View>
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
      <Answered answer={answer} now={now} lines={[60, 40, 0, 80, 80, 80]}>
        {(data) =>
          data.days.length === 0 ? (
            <Notice {...words.none} />
          ) : (
            <View className="stack">
              {days(data).map((day) => (
                <Day key={day.id} day={day} now={now} work={work} />
              ))}
              <View className="note">{words.default}</View>
            </View>
          )
        }
      </Answered>
    </Page>
  )
}
