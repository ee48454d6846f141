import { byVoice as words } from '@shared/copy/by-voice'
import { Button } from '@/components/button/button'
import { useReadAloud } from '@/platform/read-aloud'

interface Props {
  /** In the order in which it stands on the page. */
  readonly texts: readonly string[]
}

/** A pause after each, and one is enough. */
const asSentence = (text: string) => (/[。！？；]$/.test(text) ? text : `${text}。`)

/** 念给我听: what stands here, read by the device's voice; nothing where it has none. */
export function ReadAloud({ texts }: Props) {
  const { offered, reading, toggle } = useReadAloud(texts.map(asSentence).join(''))
  if (!offered) return null
  return <Button kind="plain" text={reading ? words.stop : words.read} onTap={toggle} />
}
