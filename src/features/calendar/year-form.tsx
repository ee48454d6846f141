import type { CalendarYear } from '@shared/contract/calendar'
import { refusals } from '@shared/copy/refusals'
import { yearWords as words, yearFaults } from '@shared/copy/staff/calendar'
import { readDays, sayDays, yearFault } from '@shared/rules/calendar/work-year'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { useAttempt } from '@/platform/use-attempt'

interface Props {
  readonly year: CalendarYear
  readonly onSaved: () => void
}

interface Draft {
  readonly off: string
  readonly on: string
}

const MOST = 800
const keyOf = (year: number) => `calendar:${year}`

/** The days of one year as they stand in the notice; what was read is counted before it is kept. */
export function YearForm({ year: { year, off, on }, onSaved }: Props) {
  const [draft, setDraft] = useState<Draft>(
    () => recallDraft<Draft>(keyOf(year)) ?? { off: sayDays(off), on: sayDays(on) },
  )
  const { busy, refused, attempt } = useAttempt()
  const [tried, setTried] = useState(false)
  const offDays = readDays(draft.off, year)
  const onDays = readDays(draft.on, year)
  const fault = offDays && onDays ? yearFault(year, offDays, onDays) : null
  const unread = (days: readonly string[] | undefined) => (days ? {} : { problem: words.unread })

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(keyOf(year), next)
  }

  async function save() {
    setTried(true)
    if (!offDays || !onDays || fault) return
    await attempt(async () => {
      await call('calendar.enter', { year, off: offDays, on: onDays })
      dropDraft(keyOf(year))
      onSaved()
    })
  }

  return (
    <View className="stack">
      <TextArea
        label={words.off}
        hint={words.offHint}
        value={draft.off}
        most={MOST}
        onChange={(text) => change({ off: text })}
        {...unread(offDays)}
      />
      <TextArea
        label={words.on}
        hint={words.onHint}
        value={draft.on}
        most={MOST}
        onChange={(text) => change({ on: text })}
        {...unread(onDays)}
      />
      {offDays && onDays && offDays.length > 0 ? (
        <View className="note figures">{words.counted(offDays.length, onDays.length)}</View>
      ) : null}
      {tried && fault ? <Notice kind="problem" say={yearFaults[fault]} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.save(year)} busy={busy} onTap={() => void save()} />
    </View>
  )
}
