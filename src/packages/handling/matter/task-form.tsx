import type { WorkDesk } from '@shared/contract/handling'
import { DEPARTMENT_MOST_CHARACTERS, TASK_MOST_CHARACTERS } from '@shared/contract/work-task'
import { proposalName } from '@shared/copy/proposals'
import { refusals } from '@shared/copy/refusals'
import { noteForm, staffHandling as words } from '@shared/copy/staff/handling'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { useAct } from '@/features/handling/use-act'

import { someDays } from './days'
import { OwnerChoices } from './owner-choices'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
  readonly onDone: () => void
}

/** One task: what, who, until when; and which proposal it carries out, so that its words are told what became of them. */
export function TaskForm({ consultationId, desk, onDone }: Props) {
  const [what, setWhat] = useState('')
  const [ownerKey, setOwner] = useState<string | null>(null)
  const [dueOn, setDue] = useState<string | null>(null)
  const [proposalId, setProposal] = useState<string | null>(null)
  const [department, setDepartment] = useState('')
  const [tried, setTried] = useState(false)
  const [said, setSaid] = useState('')
  const { busy, refused, act } = useAct()

  async function send() {
    setTried(true)
    if (what.trim() === '' || ownerKey === null || dueOn === null) return
    const done = await act('work.addTask', {
      consultationId,
      what: what.trim(),
      ownerKey,
      dueOn,
      ...(proposalId ? { proposalId } : {}),
      ...(department.trim() ? { department: department.trim() } : {}),
    })
    if (!done) return
    if (done.state === 'public') onDone()
    else setSaid(words.checking)
  }

  return (
    <>
      <TextArea
        label={words.what}
        hint={words.whatHint}
        value={what}
        most={TASK_MOST_CHARACTERS}
        used={noteForm.used(what.length, TASK_MOST_CHARACTERS)}
        problem={tried && what.trim() === '' ? words.whatMissing : ''}
        short
        onChange={setWhat}
      />
      <OwnerChoices
        label={words.owner}
        owners={desk.owners}
        chosen={ownerKey}
        problem={tried && ownerKey === null ? words.ownerMissing : ''}
        onChoose={setOwner}
      />
      <TextArea
        label={words.department}
        hint={words.departmentHint}
        value={department}
        most={DEPARTMENT_MOST_CHARACTERS}
        short
        onChange={setDepartment}
      />
      <Choices
        label={words.due}
        choices={someDays(desk.dueFrom, desk.dueTo)}
        chosen={dueOn}
        problem={tried && dueOn === null ? words.dueMissing : ''}
        onChoose={setDue}
      />
      {desk.proposals.length > 0 ? (
        <Choices
          label={words.proposal}
          tall
          choices={desk.proposals.map(({ id, number, title }) => ({
            key: id,
            text: `${proposalName(number)}：${title}`,
          }))}
          chosen={proposalId}
          onChoose={(key) => setProposal(key === proposalId ? null : key)}
        />
      ) : null}
      {said ? <Notice kind="strip" say={said} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={busy ? words.saving : words.save} busy={busy} onTap={() => void send()} />
    </>
  )
}
