import { Tap } from '../tap'
import './link.scss'

interface Props {
  readonly text: string
  readonly onTap: () => void
}

/** A quiet way to more words, inside a text. */
export function Link({ text, onTap }: Props) {
  return (
    <Tap className="link" role="link" label={text} onTap={onTap}>
      {text}
    </Tap>
  )
}
