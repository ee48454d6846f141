import { isOpen, transitionFrom } from '@shared/rules/appeal/life'

import type { PublishParts, Subject } from '../publish/subject'
import type { AppealDoc, AppealMove, StoredVerdict } from '../store/appeals'
import type { Document } from '../store/database'
import type { PublicationDoc } from '../store/publications'
import { type GateVerdicts, verdictFor } from './judge-parts'
import { listing, placeAppeal } from './place-appeal'
import { readyDesks } from './ready-desks'
import { tellEmergency } from './tell-emergency'

/** What a publication of an appeal keeps until the checks have answered. */
export interface AppealDraft extends Document {
  readonly appeal: AppealDoc
  readonly verdicts: GateVerdicts
  /** A part of a split that a person has already put into a category. */
  readonly decided: StoredVerdict | null
}

const draftOf = ({ draft }: PublicationDoc) => draft as AppealDraft

/** An appeal on its way through the checks and the gate. An emergency waits for neither. */
export const appealSubject: Subject = {
  async create({ store, now }, publication) {
    const { appeal } = draftOf(publication)
    await store.appeals.create(appeal)
    if (appeal.state === 'emergency') await tellEmergency(appeal, store, now)
  },

  async follow({ store, now }: PublishParts, publication) {
    const moved = await store.appeals.move(publication.subjectId, (appeal) =>
      followed(appeal, publication, now),
    )
    if (moved && isOpen(moved.state)) await readyDesks(moved, store)
  },
}

function followed(appeal: AppealDoc, publication: PublicationDoc, now: Date): AppealMove | undefined {
  if (appeal.follows >= publication.rev) return undefined
  const { state: published, why, shown: photos, rev: follows } = publication
  const next: AppealDoc = { ...appeal, publication: published, why, photos, follows, changedAt: now }
  if (appeal.state !== 'screening') return { patch: { ...next, ...listing(next) } }

  const { verdicts, decided } = draftOf(publication)
  const machine = verdictFor(publication, verdicts)
  const verdict = decided ?? machine
  // Whatever the checks did not let through is for a person, whatever the gate says of the words.
  const verb = published === 'public' ? VERB_OF[verdict.kind] : 'judgeReview'
  const to = transitionFrom('screening', verb, 'machine')?.to
  if (to === undefined || to === 'previous') return undefined
  const judged: AppealDoc = {
    ...next,
    machine,
    verdict,
    state: to,
    handoff: verdict.handoff,
    history: [...appeal.history, { state: to, at: now, by: verdict.decidedBy }],
  }
  return { patch: { ...judged, ...placeAppeal(judged, now) } }
}

const VERB_OF = {
  discussable: 'judgeAccepted',
  nonDiscussable: 'judgeRefused',
  needsReview: 'judgeReview',
} as const
