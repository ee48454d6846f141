import { Button } from '@tarojs/components'

import '../button/button.scss'
import './wechat-button.scss'

interface PhoneProps {
  readonly text: string
  readonly busy?: boolean
  /** A code of five minutes; null where she said no to the platform's question. */
  readonly onAnswer: (code: string | null) => void
}

/** WeChat's own phone button: only the platform may ask for a number, and only under her finger. */
export function PhoneButton({ text, busy = false, onAnswer }: PhoneProps) {
  return (
    <Button
      className={`button button--main wechat-button${busy ? ' button--busy' : ''}`}
      openType="getPhoneNumber"
      disabled={busy}
      onGetPhoneNumber={({ detail }) => onAnswer(detail.code ?? null)}
    >
      {text}
    </Button>
  )
}

interface AgreeProps {
  readonly id: string
  readonly text: string
  readonly onAgree: () => void
}

/** WeChat lets an app go on only after this very button was touched. */
export function AgreeButton({ id, text, onAgree }: AgreeProps) {
  return (
    <Button
      id={id}
      className="button button--main wechat-button"
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={onAgree}
    >
      {text}
    </Button>
  )
}

/** Sends a card to somebody she chooses; what stands on it, the page says (`useShareCard`). */
export function ShareButton({ text }: { readonly text: string }) {
  return (
    <Button className="button button--main wechat-button" openType="share">
      {text}
    </Button>
  )
}
