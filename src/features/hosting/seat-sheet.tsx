import type { AttendeeGroup } from '@shared/contract/session/groups'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { groupNames } from '@shared/copy/session'
import { hosting as words } from '@shared/copy/staff/session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { copyText } from '@/platform/copy-text'
import { useAttempt } from '@/platform/use-attempt'

import { keepSeat } from './hosting-api'
import './pass-card.scss'

/** Groups whose people hold no post in the system. */
const SEATED: readonly AttendeeGroup[] = ['propertyCompany', 'residentDelegate']

interface Props {
  readonly sessionId: string
  readonly onClose: () => void
}

export function SeatSheet({ sessionId, onClose }: Props) {
  const [group, setGroup] = useState<AttendeeGroup>('propertyCompany')
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const { busy, refused, attempt } = useAttempt()

  async function keep() {
    const name = label.trim()
    const fits = /^[\p{Script=Han}·]{2,12}$/u.test(name)
    setProblem(fits ? '' : words.seatLabelWrong)
    if (!fits) return
    await attempt(async () => {
      setCode((await keepSeat(sessionId, group, name)).code)
    })
  }

  return (
    <Sheet title={words.keepSeat} closeLabel={common.close} onClose={onClose}>
      {code === null ? (
        <>
          <View className="note">{words.keepSeatMeaning}</View>
          <Choices
            label={words.byHandGroup}
            choices={SEATED.map((key) => ({ key, text: groupNames[key] }))}
            chosen={group}
            onChoose={setGroup}
          />
          <Field
            label={words.seatLabel}
            hint={words.seatLabelHint}
            value={label}
            problem={problem}
            onChange={setLabel}
          />
          {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
          <Button text={words.keepSeat} busy={busy} onTap={() => void keep()} />
        </>
      ) : (
        <>
          <View>{words.seatCode(label.trim())}</View>
          <View className="seat__code figures">{`${code.slice(0, 4)} ${code.slice(4)}`}</View>
          <View className="note">{words.seatOnce}</View>
          <Button text={words.copyCode} onTap={() => void copyText(code)} />
        </>
      )}
    </Sheet>
  )
}
