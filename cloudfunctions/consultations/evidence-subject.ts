import type { PublishReason } from '@shared/contract/publish'
import type { Judge } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../desk/held-words'
import { Refusal } from '../kernel/fail'
import type { PublishParts, Subject } from '../publish/subject'
import type { Document } from '../store/database'
import type { PublicationDoc } from '../store/publications'
import type { Store } from '../store/store'

/** What is written for a step of a consultation, on its way to the public. */
interface Evidence extends Document {
  readonly consultationId: string
  readonly judge: Judge
  readonly state: string
}

interface Change {
  readonly state: 'held' | 'refused'
  readonly why: PublishReason | null
}

interface EvidenceIn<Doc> {
  create(doc: Doc): Promise<unknown>
  find(id: string): Promise<Doc | undefined>
  /** Lands only in one of these states. */
  moveFrom(id: string, from: readonly ('pending' | 'held')[], change: Change): Promise<number>
}

interface EvidenceKind<Doc> {
  readonly of: (store: Store) => EvidenceIn<Doc>
  /** Where the words of the person who did not let it out are kept. */
  readonly saysWhy: 'reason' | 'refusal'
  /** Everybody may read it now: it counts in its step, or came too late. */
  readonly show: (parts: PublishParts, publication: PublicationDoc) => Promise<void>
}

/**
 * How evidence follows its words: held it lies on the desk of its judge, refused it says why, public
 * it is shown. Each part finds its own work done, so that whoever dies in between is taken over.
 */
export function evidenceSubject<Doc extends Evidence>({ of, saysWhy, show }: EvidenceKind<Doc>): Subject {
  return {
    async create({ store }, { draft }) {
      await of(store).create(draft as Doc)
    },

    async follow(parts, publication) {
      const { subjectId, state, why, judgement } = publication
      const evidence = of(parts.store)
      if (state === 'held') {
        await evidence.moveFrom(subjectId, ['pending'], { state, why })
        // Its author may have taken it back meanwhile: then nobody needs to look.
        const found = await evidence.find(subjectId)
        if (found?.state === 'held') await layOnDesk(parts, publication, found)
        return
      }
      await clearHeldWords(parts, publication)
      if (state === 'refused') {
        const said = { [saysWhy]: judgement?.reason ?? null }
        await evidence.moveFrom(subjectId, ['pending', 'held'], { state, why, ...said })
      }
      if (state === 'public') await show(parts, publication)
    },
  }
}

async function layOnDesk(parts: PublishParts, publication: PublicationDoc, evidence: Evidence) {
  const consultation = await parts.store.consultations.find(evidence.consultationId)
  if (consultation) await holdWords(parts, publication, evidence.judge, consultation)
}

/** False where the step was over or the matter rested: what came too late is no evidence of it. */
export async function inTime(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'STEP_CLOSED') return false
    throw error
  }
}
