import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { registration as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'

import { stepRegistration } from './registration-api'

import './registration.scss'

interface Props {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What she promises before she hears of anybody's needs. */
export function PromiseSheet({ onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  return (
    <Sheet title={words.promiseTitle} closeLabel={common.close} onClose={onClose}>
      {words.promises.map((promise, place) => (
        <View key={promise} className="registration__promise">
          <View className="registration__number figures">{place + 1}</View>
          <View>{promise}</View>
        </View>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.promise}
        busy={busy}
        onTap={() => void attempt(() => stepRegistration('begin')).then((done) => done && onDone())}
      />
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
