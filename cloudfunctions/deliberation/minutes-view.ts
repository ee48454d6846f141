import type { MinutesView, MinutesWords } from '@shared/contract/minutes'

import type { MinutesDoc, MinutesNoteDoc } from '../store/minutes'

const wordsOf = ({ text, by, at }: MinutesNoteDoc): MinutesWords => ({ text, by, at: at.toISOString() })

/** What everybody may read: nothing of who wrote it or who signed it as a person. */
export function minutesView(minutes: MinutesDoc): MinutesView {
  const answer = minutes.notes.find(({ note }) => note === 'dissentAnswer')
  return {
    id: minutes._id,
    consultationId: minutes.consultationId,
    title: minutes.title,
    compoundName: minutes.compoundName,
    officeName: minutes.officeName,
    sessions: minutes.sessions,
    poll: minutes.poll,
    statutoryItem: minutes.statutoryItem,
    outcome: minutes.outcome,
    adopted: minutes.adopted.map(({ number, title }) => ({ number, title })),
    conclusion: minutes.conclusion,
    viewsFor: minutes.viewsFor,
    viewsAgainst: minutes.viewsAgainst,
    minority: minutes.minority,
    writtenAt: minutes.writtenAt.toISOString(),
    seal: minutes.seal,
    signatures: minutes.signatures.map(({ as, name, at }) => ({ as, name, at: at.toISOString() })),
    sealed: minutes.sealedAt !== null,
    dissent: minutes.dissentDueAt
      ? {
          dueAt: minutes.dissentDueAt.toISOString(),
          overdue: minutes.dissentOverdue && !answer,
          answer: answer ? wordsOf(answer) : null,
        }
      : null,
    corrections: minutes.notes.filter(({ note }) => note === 'correction').map(wordsOf),
  }
}
