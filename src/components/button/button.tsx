import { Tap } from '../tap'
import './button.scss'

interface Props {
  /** `main` is the one next thing of a page; there is never a second one beside it. */
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly text: string
  readonly busy?: boolean
  readonly id?: string
  readonly onTap: () => void
}

export function Button({ kind = 'main', text, busy = false, id, onTap }: Props) {
  return (
    <Tap
      {...(id === undefined ? {} : { id })}
      className={`button button--${kind}${busy ? ' button--busy' : ''}`}
      label={text}
      disabled={busy}
      onTap={onTap}
    >
      {text}
    </Tap>
  )
}
