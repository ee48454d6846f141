import type { SheetDraft } from '@shared/contract/service/sheet-desk'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { sheets } from '@shared/copy/service-papers'
import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { readSheetDraft, sheetPaperOf, writeSheet } from './papers-api'
import { SheetCard, SheetFactLines } from './sheet-card'
import { TakePaper } from './take-paper'
import { WriteSheetForm } from './write-sheet-form'

interface Props {
  readonly registrationId: string
  readonly now: number
}

/** The sheet of one member and this year: its facts, then a level and why, or what became of it. */
export function WriteSheet({ registrationId, now }: Props) {
  const year = Number(dayNameOf(new Date(now)).slice(0, 4))
  const [draft, setDraft] = useState<SheetDraft | null>(null)
  const [code, setCode] = useState<RefusalCode | null>(null)

  // A name is in it: read anew each time, and kept nowhere on the device.
  async function load() {
    setCode(null)
    try {
      setDraft(await readSheetDraft(registrationId, year))
    } catch (error) {
      setCode(refusalCodeOf(error))
    }
  }
  useEffect(() => void load(), [registrationId, year])

  if (!draft && code) {
    return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: () => void load() }} />
  }
  if (!draft) return <Skeleton label={common.loading} lines={[50, 80, 90, 60]} />
  const { name, facts, sheet } = draft
  if (sheet) {
    return (
      <View className="stack">
        <SheetCard title={`${name} ${sheets.of(year)}`} sheet={sheet} objectionLabel={sheets.memberSaid} />
        {sheet.state === 'issued' ? <TakePaper make={() => sheetPaperOf(sheet.id)} /> : null}
      </View>
    )
  }
  return (
    <View className="stack">
      <View className="heading">{words.writeTitle(name)}</View>
      <Card>
        <SheetFactLines facts={facts} />
      </Card>
      <WriteSheetForm
        label={sheets.reason}
        act={words.send}
        meaning={words.sendMeaning}
        first="good"
        onSend={(level, reason) => writeSheet(registrationId, year, level, reason)}
        onDone={() => void load()}
      />
    </View>
  )
}
