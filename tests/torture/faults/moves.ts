import type { ConsultationState } from '@shared/contract/consultation'
import type { MoveConsultationInput, ProcessVerb } from '@shared/contract/process'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import type { ProcessFacts } from '@shared/rules/consultation/facts'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { callerNamed } from '../../security/matrix/callers'
import { put } from '../../security/matrix/world'
import { allFacts, aMatter } from '../../support/matters'
import type { Intent } from './sweep'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const REASON = { reason: '大家说好了这样办。' }
const inFiveDays = () => dayNameOf(ago(-5))

interface Way {
  readonly from: ConsultationState
  readonly verb: ProcessVerb
  readonly facts?: () => Partial<ProcessFacts>
  readonly said?: () => Partial<MoveConsultationInput>
}

/** One way through the table for each verb of the first half, with all its evidence there. */
const WAYS: readonly Way[] = [
  { from: 'asking', verb: 'propose' },
  {
    from: 'proposing',
    verb: 'deliberate',
    facts: () => {
      const { session } = allFacts(ago(0))
      return {
        session: session && { ...session, noticeAt: ago(1), startsAt: ago(-3), quorum: null, ended: false },
      }
    },
  },
  { from: 'deliberating', verb: 'handle' },
  {
    from: 'deliberating',
    verb: 'conclude',
    facts: () => ({ outcome: 'noConsensus' }),
    said: () => REASON,
  },
  {
    from: 'deliberating',
    verb: 'transferStatutory',
    facts: () => ({
      outcome: 'transferredStatutory',
      statutory: { item: 5, ownerId: 'branchSecretary_cp1', askAt: ago(-50), answered: false },
    }),
  },
  {
    from: 'deliberating',
    verb: 'handOff',
    said: () => ({ ...REASON, channel: 'hotline12345', until: inFiveDays() }),
  },
  { from: 'suspended', verb: 'resume', said: () => REASON },
  { from: 'proposing', verb: 'cancel', said: () => ({ ...REASON, cause: 'duplicate' }) },
]

export const moves: readonly Intent[] = WAYS.map(({ from, verb, facts, said }) => ({
  label: `consultation.move ${verb}`,
  action: 'consultation.move',
  openid: callerNamed('branchSecretary').openid ?? '',
  input: () => ({ consultationId: 'cs1', verb, ...said?.() }),
  async prepare() {
    const begun = aMatter(from, ago(6))
    await put('consultations', { ...begun, facts: allFacts(ago(0), facts?.()) })
    // Nobody waits for an answer any more.
    await platformDatabase().collection('statements').doc('st1').remove()
  },
}))
