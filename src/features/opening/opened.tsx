import type { OpenConsultation } from '@shared/contract/opening'
import { opening as words } from '@shared/copy/staff/opening'
import { View } from '@tarojs/components'
import { AsOthersRead } from '@/components/as-others-read/as-others-read'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { goOn } from '@/platform/routes'

interface Props {
  readonly opened: OpenConsultation
  /** What she wrote, to say where something was masked. */
  readonly written: { readonly title: string; readonly text: string }
  readonly onChange: () => void
}

/** Where her opening stands, and the way on. */
export function Opened({ opened, written, onChange }: Props) {
  const { state, consultationId, publicTitle, publicText } = opened
  const act =
    state === 'public'
      ? {
          text: words.goSee,
          onTap: () => goOn('packages/consultation/detail/index', { id: consultationId }),
        }
      : state === 'refused'
        ? { text: words.change, onTap: onChange }
        : { text: words.goDesk, onTap: () => goOn('packages/staff/desk/index', {}) }
  return (
    <View className="stack">
      <Notice {...words.result[state]} />
      {state === 'refused' ? null : (
        <AsOthersRead note={words.masked} title={publicTitle} text={publicText} written={written} />
      )}
      <Button {...act} />
    </View>
  )
}
