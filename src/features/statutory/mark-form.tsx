import type { ConsultationPage } from '@shared/contract/consultation'
import { STATUTORY_ITEMS, type StatutoryGround } from '@shared/contract/statutory'
import { refusals } from '@shared/copy/refusals'
import { statutoryDesk as words } from '@shared/copy/staff/statutory'
import { statutoryGrounds, statutoryItems } from '@shared/copy/statutory'
import { groundsFor } from '@shared/rules/statutory/grounds'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

import { MarkedBy } from './marked-by'

interface Props {
  readonly page: ConsultationPage
  readonly onMarked: () => void
}

const NONE = 'none'

/** Under which of the nine items a matter falls, or under none, and why. */
export function MarkForm({ page, onMarked }: Props) {
  const [chosen, setChosen] = useState<string>(() => String(page.statutory?.item ?? NONE))
  const [ground, setGround] = useState<StatutoryGround | null>(null)
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  const item = STATUTORY_ITEMS.find((one) => String(one) === chosen) ?? null

  async function save() {
    setAsked(true)
    if (ground === null) return
    await attempt(async () => {
      await call('statutory.mark', { consultationId: page.id, item, ground })
      setSaved(true)
      onMarked()
    })
  }

  return (
    <View className="stack">
      <View>{words.lead}</View>
      <MarkedBy mark={page.statutoryMark} />
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
          // A reason for one answer is none for the other.
          setGround(null)
          setSaved(false)
        }}
      />
      <Choices
        label={item === null ? words.whyItIsNot : words.whyItIs}
        tall
        choices={groundsFor(item).map((key) => ({ key, text: statutoryGrounds[key] }))}
        chosen={ground}
        onChoose={setGround}
      />
      <View className="note">{words.why}</View>
      {asked && ground === null ? <Notice kind="strip" say={words.needGround} /> : null}
      {saved ? <Notice kind="strip" say={words.saved} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.save} busy={busy} onTap={() => void save()} />
    </View>
  )
}
