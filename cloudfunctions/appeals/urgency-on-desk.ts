import type { Urgency } from '@shared/contract/review'
import { urgencyOf } from '@shared/rules/appeal/deadlines'

import type { AppealDoc } from '../store/appeals'

/** What a person has accepted is no longer a cry for help. */
export const urgencyOnDesk = ({ state, verdict }: Pick<AppealDoc, 'state' | 'verdict'>): Urgency =>
  urgencyOf(state, state === 'needsReview' ? verdict.code : '')
