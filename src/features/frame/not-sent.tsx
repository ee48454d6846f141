import { refusals } from '@shared/copy/refusals'
import { sending as words } from '@shared/copy/sending'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Notice } from '@/components/notice/notice'
import type { RefusalCode } from '@/platform/refusal'
import { scrollTo } from '@/platform/scroll'

interface Props {
  /** What the button below says. */
  readonly act: string
  readonly work: { readonly lost: boolean; readonly refused: RefusalCode | null }
}

/** Why a form did not go out, brought under the eye of whoever tapped at the foot of the page. */
export function NotSent({ act, work: { lost, refused } }: Props) {
  const held = lost || refused !== null
  useEffect(() => {
    if (held) scrollTo('#not-sent')
  }, [held])
  if (!held) return null
  return (
    <View id="not-sent">
      <Notice kind="problem" {...(refused ? refusals[refused] : words.kept(act))} />
    </View>
  )
}
