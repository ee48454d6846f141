import { call } from '@/platform/call'
import { useSubmission } from '@/platform/use-submission'

import { inputOf, missingIn, proposalPlace } from './propose-draft'
import { markProposed } from './proposed'

/** One proposal on its way: a draft on this phone, what it lacks, and what became of it. */
export const usePropose = (consultationId: string) =>
  useSubmission({
    place: proposalPlace(consultationId),
    missingIn,
    inputOf: (draft) => inputOf(consultationId, draft),
    submit: (input, requestId) => call('proposal.submit', input, requestId),
    follow: async () => markProposed(),
    isTaken: ({ state }) => state !== 'refused',
  })

export type Proposing = ReturnType<typeof usePropose>
