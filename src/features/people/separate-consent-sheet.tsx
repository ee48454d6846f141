import type { ConsentKind } from '@shared/contract/consent'
import { common } from '@shared/copy/common'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { useAttempt } from '@/platform/use-attempt'
import { giveConsent } from './consent-api'
import { useOperator } from './use-operator'

interface Props {
  readonly kind: ConsentKind
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What is sensitive is asked for by itself, where one thing needs it (PIPL art. 29). */
export function SeparateConsentSheet({ kind, onDone, onClose }: Props) {
  const { busy, refused, attempt } = useAttempt()
  const { title, brief, sections, agree, refuse } = noticeOf(kind, useOperator() ?? '')
  return (
    <Sheet title={title} closeLabel={common.close} onClose={onClose}>
      <View>{brief}</View>
      {sections.map(({ heading, lines }) => (
        <View key={heading}>
          <View className="note">{heading}</View>
          <View>{lines.join('\n')}</View>
        </View>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={agree}
        busy={busy}
        onTap={() => void attempt(() => giveConsent(kind)).then((agreed) => agreed && onDone())}
      />
      <Button kind="quiet" text={refuse} onTap={onClose} />
    </Sheet>
  )
}
