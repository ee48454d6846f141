import { POLL_DAYS, type SetPollInput } from '@shared/contract/poll'
import type { ListProposals } from '@shared/contract/proposal'
import { useState } from 'react'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

type Settings = Omit<SetPollInput, 'consultationId'>
export type OfferedProposal = ListProposals['proposals'][number]

/** Neighbours are asked only about what was looked at and may be done. */
export const mayBeAsked = ({ legal }: OfferedProposal): boolean =>
  legal?.check === 'none' || legal?.check === 'statutory'

const keyOf = (consultationId: string) => `poll-setting:${consultationId}`

/** The settings of a poll before it is opened; all that may be asked are in it until she takes one out. */
export function usePollSetting(consultationId: string, proposals: readonly OfferedProposal[]) {
  const offered = proposals.filter(mayBeAsked).map(({ id }) => id)
  const [draft, setDraft] = useState<Partial<Settings>>(
    () => recallDraft<Partial<Settings>>(keyOf(consultationId)) ?? {},
  )
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [done, setDone] = useState(false)
  const settings: Settings = {
    proposalIds: (draft.proposalIds ?? offered).filter((id) => offered.includes(id)),
    days: draft.days ?? POLL_DAYS.suggested,
    hiddenUntilClose: draft.hiddenUntilClose ?? false,
    costOnOwners: draft.costOnOwners ?? false,
  }

  function change(part: Partial<Settings>) {
    const next = { ...draft, ...part }
    setDraft(next)
    setRefused(null)
    keepDraft(keyOf(consultationId), next)
  }

  async function save() {
    setBusy(true)
    setRefused(null)
    try {
      await call('poll.set', { consultationId, ...settings })
      dropDraft(keyOf(consultationId))
      setDone(true)
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    settings,
    busy,
    refused,
    done,
    change,
    toggle(id: string) {
      const { proposalIds } = settings
      const next = proposalIds.includes(id) ? proposalIds.filter((one) => one !== id) : [...proposalIds, id]
      // In the order of the proposals, however they were tapped.
      change({ proposalIds: offered.filter((one) => next.includes(one)) })
    },
    save: () => void save(),
  }
}

export type PollSetting = ReturnType<typeof usePollSetting>
