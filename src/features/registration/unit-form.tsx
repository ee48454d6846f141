import {
  UNIT_COMMITMENT_MOST_CHARACTERS,
  UNIT_COMMITMENTS_MOST,
  type UnitRow,
} from '@shared/contract/registration'
import { refusals } from '@shared/copy/refusals'
import { unitWords as words } from '@shared/copy/staff/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'

import { registerUnit } from './registration-api'

interface Props {
  readonly communityId: string
  /** The one that is renewed; its contact is asked anew. */
  readonly unit: UnitRow | undefined
  readonly onSaved: () => void
  readonly onCancel: () => void
}

const NAME = /^[\p{Script=Han}\p{L}\d（）()·]{2,30}$/u
const PERSON = /^[\p{L}·. ]{2,30}$/u
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/
const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const linesFit = (lines: readonly string[]) =>
  lines.length >= 1 &&
  lines.length <= UNIT_COMMITMENTS_MOST &&
  lines.every((line) => line.length <= UNIT_COMMITMENT_MOST_CHARACTERS)

/** What a unit's slip says; who speaks for it is sealed at once. */
export function UnitForm({ communityId, unit, onSaved, onCancel }: Props) {
  const [name, setName] = useState(unit?.name ?? '')
  const [contactName, setContactName] = useState('')
  const [contactPhone, setContactPhone] = useState('')
  const [commitments, setCommitments] = useState(unit?.commitments.join('\n') ?? '')
  const [termEnds, setTermEnds] = useState(unit?.termEnds ?? '')
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  const lines = linesOf(commitments)
  const phone = contactPhone.replace(/\s/g, '')
  const wrong = {
    name: NAME.test(name.trim()) ? '' : words.nameProblem,
    contact: PERSON.test(contactName.trim()) ? '' : words.contactProblem,
    phone: PHONE.test(phone) ? '' : words.phoneProblem,
    lines: linesFit(lines) ? '' : words.commitmentsProblem,
    term: DAY.test(termEnds.trim()) ? '' : words.termProblem,
  }
  const said = (problem: string) => (tried ? problem : '')

  function save() {
    setTried(true)
    if (Object.values(wrong).some((problem) => problem !== '')) return
    void attempt(() =>
      registerUnit({
        communityId,
        name: name.trim(),
        contactName: contactName.trim(),
        contactPhone: phone,
        commitments: lines,
        termEnds: termEnds.trim(),
      }),
    ).then((done) => done && onSaved())
  }

  return (
    <View className="stack">
      {unit ? (
        <View className="heading">{unit.name}</View>
      ) : (
        <Field label={words.name} value={name} problem={said(wrong.name)} onChange={setName} />
      )}
      <Field
        label={words.contactName}
        value={contactName}
        problem={said(wrong.contact)}
        onChange={setContactName}
      />
      <Field
        label={words.contactPhone}
        value={contactPhone}
        problem={said(wrong.phone)}
        onChange={setContactPhone}
      />
      <View className="note">{words.onlyHere}</View>
      <TextArea
        label={words.commitments}
        hint={words.commitmentsHint}
        value={commitments}
        most={(UNIT_COMMITMENT_MOST_CHARACTERS + 1) * UNIT_COMMITMENTS_MOST}
        problem={said(wrong.lines)}
        onChange={setCommitments}
      />
      <Field
        label={words.termEnds}
        hint={words.termHint}
        value={termEnds}
        problem={said(wrong.term)}
        onChange={setTermEnds}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.save} busy={busy} onTap={save} />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
