import type { CollectionName } from '../../../../cloudfunctions/store/collections'
import type { ConsultationDoc } from '../../../../cloudfunctions/store/consultations'
import type { TestApi } from '../../../support/api'
import { load } from '../../../support/world'
import type { Documents, Kind } from '../matter'

type Stored = { readonly _id: string }

/** The documents with which a matter begins, before they lie in the store. */
export class Story {
  private readonly documents = new Map<string, Stored[]>()

  constructor(
    readonly id: string,
    readonly now: Date,
    private consultationDoc: ConsultationDoc,
    readonly person: (openid: string) => string,
  ) {}

  get consultation(): ConsultationDoc {
    return this.consultationDoc
  }

  change(change: Partial<ConsultationDoc>): void {
    this.consultationDoc = { ...this.consultationDoc, ...change }
  }

  put<T extends Stored>(collection: CollectionName, document: T): void {
    this.documents.set(collection, [...(this.documents.get(collection) ?? []), document])
  }

  all = <K extends Kind>(kind: K): Documents[K][] => (this.documents.get(kind) ?? []) as Documents[K][]

  whole(): ReadonlyMap<string, readonly Stored[]> {
    return new Map([...this.documents, ['consultations', [this.consultationDoc]]])
  }
}

/** Puts many of them into the store with one request a collection. */
export async function loadStories(api: TestApi, stories: readonly Story[]): Promise<void> {
  const wholes = stories.map((story) => story.whole())
  for (const collection of new Set(wholes.flatMap((whole) => [...whole.keys()]))) {
    await load(
      api,
      collection as CollectionName,
      wholes.flatMap((whole) => whole.get(collection) ?? []),
    )
  }
}
