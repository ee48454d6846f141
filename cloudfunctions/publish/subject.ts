import type { ActionContext } from '../kernel/define-action'
import type { PublicationDoc, PublicationKind } from '../store/publications'

/** What publishing needs; people's calls, the clock and WeChat's pushes all have it. */
export type PublishParts = Pick<ActionContext, 'store' | 'ports' | 'secrets' | 'now' | 'requestId' | 'log'>

/**
 * The thing that is published: a statement, a consultation. It follows its publication and never
 * decides by itself. Both may be run again at any time: the second run changes nothing.
 */
export interface Subject {
  /** Makes the subject as the publication's draft says. */
  create(parts: PublishParts, publication: PublicationDoc): Promise<void>
  /** Brings the subject, and what readers see of it, to where the publication stands. */
  follow(parts: PublishParts, publication: PublicationDoc): Promise<void>
}

export type Subjects = Readonly<Record<PublicationKind, Subject>>
