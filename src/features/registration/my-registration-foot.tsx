import type { MyRegistrationAnswer } from '@shared/contract/registration'
import { registration as words } from '@shared/copy/registration'
import { isCurrent } from '@shared/rules/registration/member-life'
import { Button } from '@/components/button/button'
import { goTo } from '@/platform/routes'

interface Props {
  readonly answer: MyRegistrationAnswer
  readonly onPromise: () => void
}

/** The one next thing: register, promise, or move along; nothing where all is well. */
export function MyRegistrationFoot({ answer, onPromise }: Props) {
  const { registration, missing } = answer
  const toRegister = () => goTo('packages/service/register/index', {})
  if (!registration) return <Button text={words.begin} onTap={toRegister} />
  if (!isCurrent(registration.state)) return <Button text={words.again} onTap={toRegister} />
  if (missing.includes('homeElsewhere')) return <Button text={words.move} onTap={toRegister} />
  if (registration.state === 'accepted') return <Button text={words.promiseTitle} onTap={onPromise} />
  return null
}
