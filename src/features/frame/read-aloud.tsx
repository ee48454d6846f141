import { byVoice as words } from '@shared/copy/by-voice'
import { Button } from '@/components/button/button'
import { useReadAloud } from '@/platform/read-aloud'

interface Props {
  /** In the order in which it stands on the page. */
  readonly texts: readonly string[]
}

/** 念给我听: what stands here, read by the device's voice; nothing where it has none. */
export function ReadAloud({ texts }: Props) {
  const { offered, reading, toggle } = useReadAloud(texts.join('。'))
  if (!offered) return null
  return <Button kind="plain" text={reading ? words.stop : words.read} onTap={toggle} />
}
