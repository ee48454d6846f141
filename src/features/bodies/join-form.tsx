import { refusals } from '@shared/copy/refusals'
import { bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { joinCommittee } from './bodies-api'
import { MemberForm } from './member-form'

interface Props {
  readonly compoundId: string
  readonly hasChair: boolean
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** Who was elected for a seat that had become empty. */
export function JoinForm({ compoundId, hasChair, onSaved, onCancel }: Props) {
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()
  return (
    <View className="stack">
      <MemberForm
        hasChair={hasChair}
        yes={words.join}
        busy={busy}
        onMember={(member) => {
          const input = { compoundId, ...member }
          void attempt(() => joinCommittee(input, intent.idOf(input))).then((done) => done && onSaved())
        }}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
