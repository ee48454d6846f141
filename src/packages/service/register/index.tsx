import type { Me } from '@shared/contract/people'
import type { MyRegistrationAnswer } from '@shared/contract/registration'
import { registerForm, registration as words } from '@shared/copy/registration'
import { isCurrent } from '@shared/rules/registration/member-life'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { goBack, goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Changing } from './changing'
import { Registering } from './registering'

import '../refusals'

const NOTHING = {}
const LINES = [40, 90, 0, 40, 90]

/** 去报到, or what she can do put right; both read where she stands first. */
export default function Register() {
  const now = useNow()
  const me = useMe()
  const mine = useAnswer('registration.mine', NOTHING)
  const changes = useParam('change') === '1'
  if (me.data && mine.data)
    return <Ready me={me.data} mine={mine.data} changes={changes} onChanged={me.reload} />
  return (
    <Page title={changes ? registerForm.changeTitle : registerForm.title}>
      {me.data ? (
        <Answered answer={mine} now={now} lines={LINES}>
          {() => null}
        </Answered>
      ) : (
        <Answered answer={me} now={now} lines={LINES}>
          {() => null}
        </Answered>
      )}
    </Page>
  )
}

interface ReadyProps {
  readonly me: Me
  readonly mine: MyRegistrationAnswer
  readonly changes: boolean
  readonly onChanged: () => void
}

function Ready({ me, mine, changes, onChanged }: ReadyProps) {
  const { registration } = mine
  if (changes && registration && isCurrent(registration.state)) return <Changing mine={registration} />
  // She moves, or begins anew: where she is registered already there is nothing to register.
  const here = registration && isCurrent(registration.state) ? registration.compoundId : ''
  const open = me.residences.filter(({ compound }) => compound.id !== here)
  if (open.length > 0) return <Registering residences={open} mine={mine} onChanged={onChanged} />
  return (
    <Page title={registerForm.title}>
      {here === '' ? (
        <Notice
          {...words.noHome}
          act={{ text: words.toHome, onTap: () => goTo('packages/me/home/index', {}) }}
        />
      ) : (
        <Notice {...registerForm.already} act={{ text: registerForm.back, onTap: goBack }} />
      )}
    </Page>
  )
}
