import { COMMITTEE_ROLES, type CommitteeRole, type NewCommitteeMember } from '@shared/contract/bodies'
import { committeeRoles, bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'

interface Props {
  /** Nobody is made a second chair. */
  readonly hasChair: boolean
  readonly yes: string
  readonly busy?: boolean
  readonly onMember: (member: NewCommitteeMember) => void
}

type Party = 'yes' | 'no'

const isMemberLabel = (text: string): boolean => /^[\p{Script=Han}·]{2,12}$/u.test(text)

/** One member: surname and title, what she is in the committee, and what counts for the share. */
export function MemberForm({ hasChair, yes, busy = false, onMember }: Props) {
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<CommitteeRole | null>(hasChair ? 'member' : null)
  const [party, setParty] = useState<Party | null>(null)
  const [tried, setTried] = useState(false)
  const roles = COMMITTEE_ROLES.filter((one) => one !== 'chair' || !hasChair)
  const missing = tried ? words.chooseAll : ''

  function take() {
    setTried(true)
    const name = label.trim()
    if (!isMemberLabel(name) || role === null || party === null) return
    onMember({ label: name, role, partyMember: party === 'yes' })
  }

  return (
    <View className="stack">
      <Field
        label={words.label}
        hint={words.labelHint}
        value={label}
        problem={tried && !isMemberLabel(label.trim()) ? words.labelWrong : ''}
        onChange={setLabel}
      />
      <View className="note">{words.labelMeaning}</View>
      <Choices
        label={words.role}
        choices={roles.map((key) => ({ key, text: committeeRoles[key] }))}
        chosen={role}
        problem={role === null ? missing : ''}
        onChoose={setRole}
      />
      <Choices
        label={words.party}
        choices={[
          { key: 'yes', text: words.partyYes },
          { key: 'no', text: words.partyNo },
        ]}
        chosen={party}
        problem={party === null ? missing : ''}
        onChoose={setParty}
      />
      <View className="note">{words.partyMeaning}</View>
      <Button kind="plain" text={yes} busy={busy} onTap={take} />
    </View>
  )
}
