import type { PartyBody, PartyGroup, TellingWay } from '@shared/contract/facts'

import type { Database, Document } from './database'

export interface ListedParties {
  readonly wholeCompound: boolean
  readonly stairwells: readonly {
    readonly id: string
    readonly building: number
    readonly unitEntrance: number
  }[]
  readonly groups: readonly PartyGroup[]
  readonly bodies: readonly PartyBody[]
}

export interface ToldParty {
  readonly key: string
  readonly way: TellingWay
  /** Surname and title. */
  readonly by: string
  readonly at: Date
}

/** Whom a consultation concerns, and who of them was told, as the entries add up. The `_id` is the consultation's. */
export interface PartiesDoc extends Document, ListedParties {
  readonly by: string
  readonly at: Date
  readonly told: readonly ToldParty[]
}

/** How that came about; append only. */
export type PartyEntryDoc = Document & {
  readonly consultationId: string
  readonly byId: string
  readonly by: string
  readonly at: Date
} & (
    | ({ readonly kind: 'listed' } & ListedParties)
    | { readonly kind: 'told'; readonly keys: readonly string[]; readonly way: TellingWay }
  )

export function partiesIn(db: Database) {
  return { find: (consultationId: string) => db.get<PartiesDoc>('parties', consultationId) }
}
