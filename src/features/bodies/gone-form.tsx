import { refusals } from '@shared/copy/refusals'
import { bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { recordProperty } from './bodies-api'

interface Props {
  readonly compoundId: string
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** The company has left, and no other has come. */
export function GoneForm({ compoundId, onSaved, onCancel }: Props) {
  const { busy, refused, attempt } = useAttempt()
  return (
    <View className="stack">
      <View>{words.propertyGoneLead}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.endYes}
        busy={busy}
        onTap={() =>
          void attempt(() => recordProperty({ compoundId, property: null })).then((done) => done && onSaved())
        }
      />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
