import type { PartiesView, PartyView } from '@shared/contract/facts'
import { partyKeys } from '@shared/rules/facts/parties'

import type { ListedParties, PartiesDoc } from '../../store/parties'

export const keysOf = (listed: ListedParties): string[] =>
  partyKeys({ ...listed, stairwellIds: listed.stairwells.map(({ id }) => id) })

export function partiesView(parties: PartiesDoc): PartiesView {
  const told = new Map(parties.told.map((one) => [one.key, one]))
  const party = (key: string, part: Partial<PartyView> & Pick<PartyView, 'kind'>): PartyView => {
    const known = told.get(key)
    return {
      key,
      building: null,
      unitEntrance: null,
      group: null,
      body: null,
      told: known ? { way: known.way, by: known.by, at: known.at.toISOString() } : null,
      ...part,
    }
  }
  return {
    parties: [
      ...(parties.wholeCompound
        ? [party('compound', { kind: 'compound' })]
        : parties.stairwells.map(({ id, building, unitEntrance }) =>
            party(`stairwell_${id}`, { kind: 'stairwell', building, unitEntrance }),
          )),
      ...parties.groups.map((group) => party(`group_${group}`, { kind: 'group', group })),
      ...parties.bodies.map((body) => party(`body_${body}`, { kind: 'body', body })),
    ],
    by: parties.by,
    at: parties.at.toISOString(),
  }
}
