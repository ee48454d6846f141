import { COMMITTEE_MOST, type NewCommitteeMember } from '@shared/contract/bodies'
import { longDay } from '@shared/copy/long-day'
import { refusals } from '@shared/copy/refusals'
import { committeeRoles, bodies as words } from '@shared/copy/staff/bodies'
import { electionFault } from '@shared/rules/bodies/committee'
import { typedDay } from '@shared/rules/calendar/typed-day'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import './elect-form.scss'
import { recordCommittee } from './bodies-api'
import { MemberForm } from './member-form'
import { TERM_YEARS, type TermYears, termEndOf } from './term'

interface Props {
  readonly compoundId: string
  readonly now: number
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** Enters whom the owners elected, one after the other. */
export function ElectForm({ compoundId, now, onSaved, onCancel }: Props) {
  const [day, setDay] = useState('')
  const [years, setYears] = useState<TermYears>(5)
  const [members, setMembers] = useState<readonly NewCommitteeMember[]>([])
  const [adding, setAdding] = useState(true)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()
  const electedOn = typedDay(day)
  const isPast = electedOn !== null && Date.parse(`${electedOn}T00:00:00+08:00`) <= now
  const fault = electionFault(members) !== undefined

  function save() {
    setTried(true)
    if (electedOn === null || !isPast || fault) return
    const input = { compoundId, electedOn, termEnds: termEndOf(electedOn, years), members }
    void attempt(() => recordCommittee(input, intent.idOf(input))).then((done) => done && onSaved())
  }

  return (
    <View className="stack">
      <View className="note">{words.electMeaning}</View>
      <Field
        label={words.electedDay}
        hint={words.dayHint}
        value={day}
        problem={(tried || electedOn !== null) && !isPast ? words.dayWrong : ''}
        onChange={setDay}
      />
      <Choices
        label={words.termYears}
        choices={TERM_YEARS.map((one) => ({ key: String(one), text: words.years(one) }))}
        chosen={String(years)}
        onChoose={(key) => setYears(TERM_YEARS.find((one) => String(one) === key) ?? 5)}
      />
      <View className="note">{words.termMeaning}</View>
      {electedOn === null ? null : (
        <View className="note">{words.termUntil(longDay(termEndOf(electedOn, years)))}</View>
      )}
      <View className="heading figures">{words.memberList(members.length)}</View>
      {members.map((one) => (
        <View key={`${one.label}${members.indexOf(one)}`} className="elected">
          <View>
            {one.label}
            <View className="note">{committeeRoles[one.role]}</View>
          </View>
          <Link text={words.strike} onTap={() => setMembers(members.filter((other) => other !== one))} />
        </View>
      ))}
      {adding ? (
        <MemberForm
          key={members.length}
          hasChair={members.some(({ role }) => role === 'chair')}
          yes={words.keepMember}
          onMember={(member) => {
            setMembers([...members, member])
            setAdding(false)
          }}
        />
      ) : members.length < COMMITTEE_MOST ? (
        <Button kind="plain" text={words.addAnother} onTap={() => setAdding(true)} />
      ) : null}
      {tried && fault ? <Notice kind="problem" say={words.listWrong} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.record} busy={busy} onTap={save} />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
