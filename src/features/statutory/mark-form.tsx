import type { ConsultationPage } from '@shared/contract/consultation'
import { STATUTORY_ITEMS } from '@shared/contract/statutory'
import { refusals } from '@shared/copy/refusals'
import { statutoryDesk as words } from '@shared/copy/staff/statutory'
import { statutoryItems } from '@shared/copy/statutory'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

interface Props {
  readonly page: ConsultationPage
  readonly onMarked: () => void
}

const NONE = 'none'

/** Under which of the nine items a matter falls, or under none. */
export function MarkForm({ page, onMarked }: Props) {
  const [chosen, setChosen] = useState<string>(() => String(page.statutory?.item ?? NONE))
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function save() {
    setBusy(true)
    setRefused(null)
    try {
      const item = STATUTORY_ITEMS.find((one) => String(one) === chosen) ?? null
      await call('statutory.mark', { consultationId: page.id, item })
      setSaved(true)
      onMarked()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <View className="stack">
      <View>{words.lead}</View>
      <Choices
        label={words.which}
        tall
        choices={[
          { key: NONE, text: words.none },
          ...STATUTORY_ITEMS.map((item) => ({ key: String(item), text: `${item} ${statutoryItems[item]}` })),
        ]}
        chosen={chosen}
        onChoose={(key) => {
          setChosen(key)
          setSaved(false)
        }}
      />
      {saved ? <Notice kind="strip" say={words.saved} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.save} busy={busy} onTap={() => void save()} />
    </View>
  )
}
