import type { ConsultationState } from '../../contract/consultation'
import type { ProcessFacts } from '../consultation/facts'

/** Whether a person looks at every text before others see it: from the announcement of an online session until it ends (domain §3.3). */
export const lookedAtFirst = (state: ConsultationState, facts: ProcessFacts | undefined): boolean =>
  state === 'deliberating' && facts?.session?.mode === 'online' && !facts.session.ended
