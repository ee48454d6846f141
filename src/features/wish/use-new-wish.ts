import type { WishPoster } from '@shared/contract/wish/submit'
import { call } from '@/platform/call'
import { useSubmission } from '@/platform/use-submission'

import { missingInWish, wishInput, wishPlace } from './wish-draft'

/** One wish on its way: a draft on this phone, what it lacks, what must be asked first, and what became of it. */
export const useNewWish = (compoundId: string, by: WishPoster, contactId = '') =>
  useSubmission({
    place: wishPlace(by),
    missingIn: missingInWish,
    inputOf: (draft) => wishInput(compoundId, draft),
    submit: (input, requestId) => call('wish.submit', input, requestId),
    follow: async ({ wishId }) => {
      if (contactId !== '') await call('butler.becameWish', { requestId: contactId, wishId })
    },
    alsoFirst: ['HARDSHIP_CONSENT_NEEDED'],
  })

export type NewWish = ReturnType<typeof useNewWish>
