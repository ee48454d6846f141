import {
  type FactsDesk,
  PARTY_GROUPS,
  PARTY_STAIRWELLS_MOST,
  type PartyBody,
  type PartyGroup,
} from '@shared/contract/facts'
import { bodyNames, groupNames } from '@shared/copy/facts'
import { refusals } from '@shared/copy/refusals'
import { describe } from '@shared/copy/residence'
import { staffFacts as words } from '@shared/copy/staff/facts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Picks } from '@/components/choices/picks'
import { EntrancePick } from '@/components/entrance-pick/entrance-pick'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

import { markFacts } from './facts-changed'
import { useStairwells } from './use-stairwells'

interface Props {
  readonly consultationId: string
  readonly desk: FactsDesk
  readonly onDone: () => void
}

const keysOf = (desk: FactsDesk, kind: 'stairwell' | 'group' | 'body') =>
  (desk.parties?.parties ?? [])
    .filter((party) => party.kind === kind)
    .map(({ key }) => key.slice(kind.length + 1))

/** Whom the matter touches: where they live, who they are, and which bodies there are. */
export function PartiesForm({ consultationId, desk, onDone }: Props) {
  const before = desk.parties?.parties ?? []
  const [whole, setWhole] = useState(before.length === 0 || before.some(({ kind }) => kind === 'compound'))
  const [stairwellIds, setStairwellIds] = useState<readonly string[]>(keysOf(desk, 'stairwell'))
  const [groups, setGroups] = useState(keysOf(desk, 'group') as readonly PartyGroup[])
  const [bodies, setBodies] = useState(keysOf(desk, 'body') as readonly PartyBody[])
  const { busy, refused, attempt } = useAttempt()
  const stairwells = useStairwells(whole ? null : desk.compoundId)

  async function list() {
    await attempt(async () => {
      const named = whole ? [] : stairwellIds
      await call('consultation.listParties', {
        consultationId,
        wholeCompound: whole,
        stairwellIds: named,
        groups,
        bodies,
      })
      markFacts()
      onDone()
    })
  }

  return (
    <View className="stack">
      <Choices
        label={words.where}
        choices={[
          { key: 'whole', text: words.whole },
          { key: 'some', text: words.some },
        ]}
        chosen={whole ? 'whole' : 'some'}
        onChoose={(key) => setWhole(key === 'whole')}
      />
      {whole ? null : (
        <EntrancePick
          label={words.pickStairwells}
          words={describe}
          {...stairwells}
          chosen={stairwellIds}
          problem={stairwellIds.length > PARTY_STAIRWELLS_MOST ? words.tooMany(PARTY_STAIRWELLS_MOST) : ''}
          onTap={(id) =>
            setStairwellIds((before) =>
              before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
            )
          }
        />
      )}
      <Picks
        label={words.groups}
        choices={PARTY_GROUPS.map((key) => ({ key, text: groupNames[key] }))}
        chosen={groups}
        onChange={setGroups}
      />
      {desk.bodies.length > 0 ? (
        <Picks
          label={words.bodies}
          choices={desk.bodies.map((key) => ({ key, text: bodyNames[key] }))}
          chosen={bodies}
          onChange={setBodies}
        />
      ) : (
        <View className="note">{words.noBodies}</View>
      )}
      {desk.state === 'proposing' && desk.parties ? <View className="note">{words.onlyAdd}</View> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button kind="plain" text={busy ? words.listing : words.list} busy={busy} onTap={() => void list()} />
    </View>
  )
}
