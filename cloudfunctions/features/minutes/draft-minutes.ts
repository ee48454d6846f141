import type { MinutesPoll, WriteMinutesInput } from '@shared/contract/minutes'
import { STANDING_OPTIONS } from '@shared/contract/poll'
import type { StatutoryItem } from '@shared/contract/statutory'
import { judgeOf } from '@shared/rules/statement/judges'

import type { HeldSessions } from '../../deliberation/held-sessions'
import { sealOf } from '../../deliberation/minutes-seal'
import type { KnownProposal } from '../../deliberation/proposals-of'
import type { ConsultationDoc } from '../../store/consultations'
import type { MinutesDoc } from '../../store/minutes'
import type { PersonDoc } from '../../store/persons'
import type { PollDoc } from '../../store/polls'

interface Parts {
  readonly minutesId: string
  readonly consultation: ConsultationDoc
  readonly person: PersonDoc
  readonly written: WriteMinutesInput
  /** Masked: conclusion, minority, views for, views against. */
  readonly texts: readonly string[]
  readonly adopted: readonly KnownProposal[]
  readonly sessions: HeldSessions
  readonly poll: PollDoc | undefined
  readonly statutoryItem: StatutoryItem | null
  readonly now: Date
}

/** The minutes as they will stand, with every figure of the evidence in them. */
export function draftOf(parts: Parts): MinutesDoc {
  const { minutesId, consultation, person, written, adopted, sessions, poll, statutoryItem, now } = parts
  const [conclusion = '', minority = '', ...views] = parts.texts
  const { _id: consultationId, countyId, communityId, compoundId } = consultation
  const { compoundName, officeName, title } = consultation
  const content = {
    consultationId,
    title,
    outcome: written.outcome,
    adopted: adopted.map(({ id, number, title: name }) => ({ id, number, title: name })),
    conclusion,
    viewsFor: views.slice(0, written.viewsFor.length),
    viewsAgainst: views.slice(written.viewsFor.length),
    minority: minority === '' ? null : minority,
    statutoryItem,
    sessions: sessions.sessions,
    poll: pollOf(poll),
  }
  return {
    _id: minutesId,
    ...content,
    countyId,
    communityId,
    compoundId,
    compoundName,
    officeName,
    writerId: person._id,
    writtenAt: now,
    state: 'pending',
    why: 'checking',
    reason: null,
    judge: judgeOf(person.posts, { countyId, communityId, compoundId }),
    mode: sessions.mode,
    seal: sealOf(content),
    signatures: [],
    sealedAt: null,
    dissentDueAt: null,
    dissentOverdue: false,
    notes: [],
  }
}

function pollOf(poll: PollDoc | undefined): MinutesPoll | null {
  if (!poll?.closedAt || !poll.result) return null
  const { persons, households } = poll.result
  return {
    options: [...poll.proposals, ...STANDING_OPTIONS.map((option) => ({ id: option, title: null }))],
    persons,
    households,
    homes: poll.homes,
    closedAt: poll.closesAt.toISOString(),
  }
}
