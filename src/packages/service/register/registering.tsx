import type { MyResidence } from '@shared/contract/people'
import type { MyRegistrationAnswer } from '@shared/contract/registration'
import { registerForm as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { Gates } from '@/features/people/gates'
import { SeparateConsentSheet } from '@/features/people/separate-consent-sheet'
import { RegisterForm } from '@/features/registration/register-form'
import { useRegister } from '@/features/registration/use-register'
import { asksFirst } from '@/platform/refusal'
import { goBack } from '@/platform/routes'

interface Props {
  readonly residences: readonly MyResidence[]
  readonly mine: MyRegistrationAnswer
  readonly onChanged: () => void
}

/** The form with what may be asked before it goes: membership is sensitive and agreed to by itself. */
export function Registering({ residences, mine, onChanged }: Props) {
  const { registration } = mine
  const form = useRegister({
    skills: registration?.skills.map(({ skill }) => skill) ?? [],
    good: registration?.skills.filter(({ level }) => level === 'good').map(({ skill }) => skill) ?? [],
    times: registration?.times ?? [],
  })
  const [first] = residences
  const at = residences.find(({ compound }) => compound.id === form.compoundId) ?? first
  const compound = at?.compound
  const { refused, state } = form
  if (!compound) return null
  const again = () => {
    form.clear()
    void form.send(compound.id)
  }
  return (
    <Page
      title={words.title}
      foot={
        state ? (
          <Button text={words.back} onTap={goBack} />
        ) : (
          <Button text={words.send} busy={form.busy} onTap={() => void form.send(compound.id)} />
        )
      }
      sheet={
        refused === 'PARTY_CONSENT_NEEDED' ? (
          <SeparateConsentSheet kind="partyMembership" onDone={again} onClose={form.clear} />
        ) : refused && asksFirst(refused) ? (
          <Gates
            code={refused}
            compoundId={compound.id}
            compoundName={compound.name}
            onPass={() => {
              onChanged()
              again()
            }}
            onDrop={form.clear}
          />
        ) : null
      }
    >
      {state ? (
        <View {...spoken({ live: 'polite' })}>
          <Notice {...(state === 'accepted' ? words.doneByList : words.done)} />
        </View>
      ) : (
        <RegisterForm form={form} residences={residences} compoundId={compound.id} />
      )}
    </Page>
  )
}
