import type { SessionMode } from '../../contract/process'
import { ATTENDEE_GROUPS, type PresentGroup } from '../../contract/session/groups'
import { SESSION_DEFAULTS } from '../../contract/session/limits'
import type { QuorumNeed, QuorumView } from '../../contract/session/quorum'

/** As much of somebody's presence as a quorum asks. */
export interface Present {
  readonly group: PresentGroup
  /** Her home in the compound is verified. */
  readonly verified: boolean
  /** She lives in one of the stairwells that the matter touches most. */
  readonly affected: boolean
  readonly householdId: string | null
}

export interface QuorumCase {
  readonly mode: SessionMode
  /** There are stairwells that it touches more than others. */
  readonly affectedStairwells: boolean
  readonly present: readonly Present[]
  /** Online there may be more than are read: how many households take part. */
  readonly households?: number
}

/**
 * Whether enough are here, and what is missing (domain §3.3, a default of this system). The host does
 * not count; whoever is not verified is welcome and does not count either.
 */
export function quorumOf({ mode, affectedStairwells, present, households }: QuorumCase): QuorumView {
  const residents = present.filter(({ verified }) => verified)
  const need = (what: QuorumNeed['what'], have: number, least: number): QuorumNeed => ({
    what,
    have,
    need: least,
  })
  const enoughResidents = need('residents', residents.length, SESSION_DEFAULTS.residents)
  const needs: readonly QuorumNeed[] =
    mode === 'online'
      ? [need('households', households ?? householdsOf(residents), SESSION_DEFAULTS.households)]
      : mode === 'roundtable'
        ? [need('groups', groupsOf(present), SESSION_DEFAULTS.groups), enoughResidents]
        : [
            enoughResidents,
            ...(affectedStairwells
              ? [
                  need(
                    'affectedResidents',
                    residents.filter(({ affected }) => affected).length,
                    SESSION_DEFAULTS.affectedResidents,
                  ),
                ]
              : []),
          ]
  return { met: needs.every(({ have, need: least }) => have >= least), needs }
}

const householdsOf = (residents: readonly Present[]): number =>
  new Set(residents.flatMap(({ householdId }) => (householdId === null ? [] : [householdId]))).size

const groupsOf = (present: readonly Present[]): number =>
  ATTENDEE_GROUPS.filter((group) => present.some((one) => one.group === group)).length
