import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'

import type { CheckingIn } from './use-check-in'

interface Props {
  readonly work: CheckingIn
  readonly roundtable: boolean
}

/** Two steps, one below the other: the code of the place, then the digits on the host's screen. */
export function CheckInForm({ work, roundtable }: Props) {
  return (
    <View className="stack">
      <Card>
        <View className="heading">{words.stepScan}</View>
        {work.token === '' ? (
          <View className="stack">
            <View className="note">{words.scanMeaning}</View>
            <Button kind="plain" text={words.scan} onTap={work.scan} />
            <Field
              label={words.typeCode}
              hint={words.typeHint}
              value={work.typed}
              problem={work.problem === 'code' ? words.needCode : ''}
              onChange={work.type}
            />
          </View>
        ) : (
          <View>{`✓ ${words.scanned}`}</View>
        )}
      </Card>
      <Card>
        <View className="heading">{words.stepPass}</View>
        <View className="stack">
          <Field
            label={words.pass}
            digits
            value={work.pass}
            problem={work.problem === 'pass' ? words.needPass : ''}
            onChange={work.writePass}
            onDone={work.go}
          />
          <View className="note">{words.passMeaning}</View>
          {roundtable ? (
            <Field label={words.seat} hint={words.seatHint} value={work.seat} onChange={work.writeSeat} />
          ) : null}
        </View>
      </Card>
      {work.refused ? (
        <Notice
          kind="problem"
          {...refusals[work.refused]}
          {...(work.refused === 'NETWORK_LOST' ? { act: { text: common.tryAgain, onTap: work.go } } : {})}
        />
      ) : null}
    </View>
  )
}
