import {
  FORBIDDEN_GROUNDS,
  type ForbiddenGround,
  LEGAL_CHECKS,
  type LegalCheck,
  type ProposalsToCheck,
} from '@shared/contract/proposal'
import { STATUTORY_ITEMS } from '@shared/contract/statutory'
import { groundNames, proposals as shown, statutoryNames } from '@shared/copy/proposals'
import { refusals } from '@shared/copy/refusals'
import { processRefusals } from '@shared/copy/refusals/process'
import { staffProposals as words } from '@shared/copy/staff/proposals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

import { ProposalCard } from './proposal-card'
import { markProposed } from './proposed'

type ToCheck = ProposalsToCheck['proposals'][number]

interface Props {
  readonly proposal: ToCheck
  readonly open: boolean
  readonly onDone: () => void
}

/** One proposal with what the machine suggests; a person says what it is. */
export function CheckCard({ proposal, open, onDone }: Props) {
  const { legal, own } = proposal
  const [changing, setChanging] = useState(false)
  return (
    <View className="stack">
      <ProposalCard proposal={proposal} />
      {legal ? <View className="note">{words.checked(legal.by)}</View> : null}
      {own ? <View className="note">{words.own}</View> : null}
      {open && !own && legal && !changing ? (
        <Button kind="quiet" text={words.change} onTap={() => setChanging(true)} />
      ) : null}
      {open && !own && (!legal || changing) ? (
        <CheckForm
          proposal={proposal}
          onDone={() => {
            setChanging(false)
            onDone()
          }}
        />
      ) : null}
    </View>
  )
}

const hintWords = ({ check, item }: ToCheck['hint']) =>
  item === null ? words.hint[check] : words.hintItem(item, statutoryNames[item])

const itemKeys = STATUTORY_ITEMS.map((item) => ({
  key: String(item),
  text: words.itemName(item, statutoryNames[item]),
}))

function CheckForm({ proposal, onDone }: { readonly proposal: ToCheck; readonly onDone: () => void }) {
  const { hint } = proposal
  const [check, setCheck] = useState<LegalCheck | null>(null)
  const [item, setItem] = useState(hint.item === null ? null : String(hint.item))
  const [ground, setGround] = useState<ForbiddenGround | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const wanted = STATUTORY_ITEMS.find((one) => String(one) === item)
  const incomplete =
    check === null ||
    (check === 'statutory' && wanted === undefined) ||
    (check === 'forbidden' && ground === null)

  async function save() {
    setTried(true)
    if (check === null || incomplete) return
    await attempt(async () => {
      await call('proposal.check', {
        proposalId: proposal.id,
        check,
        ...(check === 'statutory' && wanted !== undefined ? { item: wanted } : {}),
        ...(check === 'forbidden' && ground !== null ? { ground } : {}),
      })
      markProposed()
      onDone()
    })
  }

  return (
    <View className="stack">
      <View className="note">{hintWords(hint)}</View>
      <Choices
        label={words.check}
        tall
        choices={LEGAL_CHECKS.map((key) => ({ key, text: words.checks[key], note: words.checkNotes[key] }))}
        chosen={check}
        problem={tried && check === null ? shown.row.legal : ''}
        onChoose={setCheck}
      />
      {check === 'statutory' ? (
        <Choices
          label={words.item}
          tall
          choices={itemKeys}
          chosen={item}
          problem={tried && wanted === undefined ? processRefusals.LEGAL_ITEM_NEEDED.say : ''}
          onChoose={setItem}
        />
      ) : null}
      {check === 'forbidden' ? (
        <Choices
          label={words.ground}
          tall
          choices={FORBIDDEN_GROUNDS.map((key) => ({ key, text: groundNames[key] }))}
          chosen={ground}
          problem={tried && ground === null ? processRefusals.LEGAL_GROUND_NEEDED.say : ''}
          onChoose={setGround}
        />
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button kind="plain" text={words.save} busy={busy} onTap={() => void save()} />
    </View>
  )
}
