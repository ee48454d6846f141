import { common } from '@shared/copy/common'
import { signIn as words } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { Image, View } from '@tarojs/components'
import { pictured, spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'

import './sign-in-sheet.scss'
import { useSignIn } from './use-sign-in'

interface Props {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** How a browser is let in: a code of one minute, confirmed inside WeChat. Browsers only. */
export function SignInSheet({ onDone, onClose }: Props) {
  const { offer, secondsLeft, refused, ask } = useSignIn(onDone)
  const over = offer !== null && secondsLeft === 0
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View>{words.lead}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {offer ? (
        <View className={`sign-in${over ? ' sign-in--over' : ''}`}>
          <Image className="sign-in__picture" src={offer.picture} {...pictured()} />
          <View
            className="sign-in__code figures"
            {...spoken({ role: 'text', label: words.codeLabel + offer.code })}
          >
            {`${offer.code.slice(0, 4)} ${offer.code.slice(4)}`}
          </View>
          <View className="note figures">{over ? words.expired : words.secondsLeft(secondsLeft)}</View>
        </View>
      ) : refused ? null : (
        <View className="sign-in note">{words.preparing}</View>
      )}
      {over || refused ? (
        <Button text={words.another} onTap={ask} />
      ) : (
        <View className="note" {...spoken({ live: 'polite' })}>
          {words.waiting}
        </View>
      )}
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
