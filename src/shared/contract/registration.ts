/** What members can do for neighbours (党员分类登记, S3-21); closed, so that a wish can be matched with it. */
export const SKILLS = [
  'repair',
  'digital',
  'teaching',
  'care',
  'errand',
  'tidying',
  'carrying',
  'culture',
  'legal',
  'mediation',
] as const
export type Skill = (typeof SKILLS)[number]

export const SKILL_LEVELS = ['willing', 'good'] as const
export interface MemberSkill {
  readonly skill: Skill
  /** `good`: she knows it well; `willing`: she lends a hand. */
  readonly level: (typeof SKILL_LEVELS)[number]
}

/** When she is usually free. */
export const SERVICE_TIMES = ['workdayDay', 'workdayEvening', 'weekendDay', 'weekendEvening'] as const
export type ServiceTime = (typeof SERVICE_TIMES)[number]

/** A member at the compound where she lives (S3-10). `moved` and `ended` are over; the next one begins anew. */
export const MEMBER_STATES = ['pending', 'accepted', 'active', 'suspended', 'moved', 'ended'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** An employer unit at the community where it is (S3-10). */
export const UNIT_STATES = ['pending', 'active', 'ended'] as const
export type UnitState = (typeof UNIT_STATES)[number]

/** How it is known that she is a member: her unit's list has her, or the secretary has checked. No Party file. */
export const MEMBER_PROOFS = ['unitList', 'checked'] as const
export type MemberProof = (typeof MEMBER_PROOFS)[number]

export const UNIT_NAME_MOST_CHARACTERS = 30
