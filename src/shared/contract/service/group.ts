import type { Skill } from '../registration'

/** 按特长和地点自由分组 (S3-21): one group a skill and compound; whoever likes joins and leaves. */
export interface GroupView {
  readonly skill: Skill
  readonly members: number
  readonly joined: boolean
}
export type GroupsInput = Readonly<Record<string, never>>
export interface Groups {
  readonly compoundName: string
  readonly groups: readonly GroupView[]
}
export interface JoinGroupInput {
  readonly skill: Skill
  readonly joined: boolean
}
export interface JoinGroup {
  readonly members: number
  readonly joined: boolean
}
