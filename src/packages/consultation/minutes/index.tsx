import { common } from '@shared/copy/common'
import { signerNames, minutes as words } from '@shared/copy/minutes'
import { refusals } from '@shared/copy/refusals'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { ReadAloud } from '@/features/frame/read-aloud'
import { useNow } from '@/features/frame/use-now'
import { MinutesPaper } from '@/features/minutes/minutes-paper'
import { spokenMinutes } from '@/features/minutes/spoken-minutes'
import { TakePaper } from '@/features/minutes/take-paper'
import { useSigning } from '@/features/minutes/use-signing'
import { MinutesTallies } from '@/features/poll/minutes-tallies'
import { StatutoryBanner } from '@/features/statutory/banner'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** What a consultation came to, for everybody; those who were there sign it here. */
export default function Minutes() {
  const now = useNow()
  const consultationId = useParam('id')
  const answer = useAnswer('minutes.show', { consultationId })
  const minutes = answer.data?.minutes ?? null
  const signing = useSigning(minutes, answer.reload)
  const [as] = answer.data?.maySign ?? []
  return (
    <Page
      title={titles.minutes}
      foot={as ? <Button text={words.sign(signerNames[as])} onTap={() => signing.ask(as)} /> : null}
      sheet={
        signing.asking ? (
          <Sheet title={words.signTitle} closeLabel={common.close} onClose={signing.drop}>
            <View>{words.signLead}</View>
            <Button text={words.signYes} busy={signing.busy} onTap={signing.sign} />
            <Button kind="quiet" text={words.signNo} onTap={signing.drop} />
          </Sheet>
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[30, 90, 0, 40, 60, 90, 90, 0, 40, 90, 80, 0, 60, 60, 60]}>
        {({ minutes: shown }) =>
          shown ? (
            <View className="stack">
              {shown.statutoryItem === null ? null : <StatutoryBanner item={shown.statutoryItem} />}
              {signing.refused ? <Notice kind="problem" {...refusals[signing.refused]} /> : null}
              <ReadAloud texts={spokenMinutes(shown)} />
              <MinutesPaper minutes={shown} />
              <MinutesTallies poll={shown.poll} />
              <TakePaper consultationId={consultationId} />
            </View>
          ) : (
            <Notice {...words.none} />
          )
        }
      </Answered>
    </Page>
  )
}
