import { type FactsDesk, TELLING_WAYS, type TellingWay } from '@shared/contract/facts'
import { partyName, facts as shown, wayNames } from '@shared/copy/facts'
import { refusals } from '@shared/copy/refusals'
import { staffFacts as words } from '@shared/copy/staff/facts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Picks } from '@/components/choices/picks'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

import { markFacts } from './facts-changed'

interface Props {
  readonly consultationId: string
  readonly desk: FactsDesk
  readonly onDone: () => void
}

/** Who was told, and how. What was said once stands. */
export function TellForm({ consultationId, desk, onDone }: Props) {
  const [keys, setKeys] = useState<readonly string[]>([])
  const [way, setWay] = useState<TellingWay | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const parties = desk.parties?.parties ?? []
  const open = parties.filter((party) => party.told === null)
  const mine = open.filter(({ key }) => desk.mayTell.includes(key))

  async function tell() {
    setTried(true)
    if (keys.length === 0 || way === null) return
    await attempt(async () => {
      await call('consultation.tellParties', { consultationId, keys, way })
      setKeys([])
      setTried(false)
      markFacts()
      onDone()
    })
  }

  return (
    <View className="stack">
      <View className="heading">{words.tell}</View>
      {parties
        .filter(({ told }) => told !== null)
        .map((party) => (
          <View key={party.key} className="parties__row">
            <View>{partyName(party)}</View>
            <View className="note">
              {party.told ? `${shown.told(wayNames[party.told.way])} · ${party.told.by}` : ''}
            </View>
          </View>
        ))}
      {open.length === 0 ? <Notice {...words.allTold} /> : null}
      {mine.length > 0 ? (
        <>
          <View className="note">{words.tellLead}</View>
          <Picks
            label={words.pickStairwells}
            labelHidden
            choices={mine.map((party) => ({ key: party.key, text: partyName(party) }))}
            chosen={keys}
            problem={tried && keys.length === 0 ? words.needKeys : ''}
            onChange={setKeys}
          />
          <Choices
            label={words.way}
            choices={TELLING_WAYS.map((key) => ({ key, text: wayNames[key] }))}
            chosen={way}
            problem={tried && way === null ? words.needWay : ''}
            onChoose={setWay}
          />
          {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
          <Button kind="plain" text={words.told} busy={busy} onTap={() => void tell()} />
        </>
      ) : null}
    </View>
  )
}
