import type { MemberState } from '../../contract/registration'

export const MEMBER_VERBS = [
  'accept',
  'refuse',
  'withdraw',
  'begin',
  'pause',
  'resume',
  'suspend',
  'restore',
  'move',
  'end',
] as const
export type MemberVerb = (typeof MEMBER_VERBS)[number]

/** `unitList`: the machine, where the unit's list has her; else people. */
export type MemberMover = 'member' | 'secretary' | 'unitList'

/** Who put it to rest is who takes it up again. */
export type MemberGuard = 'pausedByMember' | 'suspendedBySecretary'

export interface MemberTransition {
  readonly from: MemberState
  readonly verb: MemberVerb
  readonly who: readonly MemberMover[]
  readonly guard?: MemberGuard
  readonly to: MemberState
}

/**
 * The life of a member's registration (domain §4). `accepted`: it is known that she is a member;
 * `active`: she has promised to keep what she learns of neighbours to herself, and may claim and join.
 * Somebody who moves begins again at her new compound; what was stays in her history.
 */
export const MEMBER_LIFE: readonly MemberTransition[] = [
  { from: 'pending', verb: 'accept', who: ['secretary', 'unitList'], to: 'accepted' },
  { from: 'pending', verb: 'refuse', who: ['secretary'], to: 'ended' },
  { from: 'pending', verb: 'withdraw', who: ['member'], to: 'ended' },
  { from: 'pending', verb: 'move', who: ['member'], to: 'moved' },
  { from: 'accepted', verb: 'begin', who: ['member'], to: 'active' },
  { from: 'accepted', verb: 'move', who: ['member'], to: 'moved' },
  { from: 'accepted', verb: 'end', who: ['member', 'secretary'], to: 'ended' },
  { from: 'active', verb: 'pause', who: ['member'], to: 'suspended' },
  { from: 'active', verb: 'suspend', who: ['secretary'], to: 'suspended' },
  { from: 'active', verb: 'move', who: ['member'], to: 'moved' },
  { from: 'active', verb: 'end', who: ['member', 'secretary'], to: 'ended' },
  { from: 'suspended', verb: 'resume', who: ['member'], guard: 'pausedByMember', to: 'active' },
  { from: 'suspended', verb: 'restore', who: ['secretary'], guard: 'suspendedBySecretary', to: 'active' },
  { from: 'suspended', verb: 'move', who: ['member'], to: 'moved' },
  { from: 'suspended', verb: 'end', who: ['member', 'secretary'], to: 'ended' },
]

export interface MemberStanding {
  readonly state: MemberState
  readonly suspendedBy: 'member' | 'secretary' | null
}

const holds = (guard: MemberGuard | undefined, { suspendedBy }: MemberStanding): boolean =>
  guard === undefined || suspendedBy === (guard === 'pausedByMember' ? 'member' : 'secretary')

/** Where a verb leads from here, or undefined where the table does not offer it. */
export function memberStep(
  standing: MemberStanding,
  verb: MemberVerb,
  who: MemberMover,
): MemberState | undefined {
  return MEMBER_LIFE.find(
    (step) =>
      step.from === standing.state &&
      step.verb === verb &&
      step.who.includes(who) &&
      holds(step.guard, standing),
  )?.to
}

/** What somebody may do now: drives the buttons. */
export const memberVerbs = (standing: MemberStanding, who: MemberMover): MemberVerb[] =>
  MEMBER_VERBS.filter((verb) => memberStep(standing, verb, who) !== undefined)

/** One of these a person has at most; a new one begins when it is over. */
export const isCurrent = (state: MemberState): boolean => state !== 'moved' && state !== 'ended'
