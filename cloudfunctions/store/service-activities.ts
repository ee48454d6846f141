import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { Skill } from '@shared/contract/registration'
import type { ActivityState, SignupState } from '@shared/contract/service/activity'
import type { ActivityKind } from '@shared/contract/service/kinds'

import type { Database, Document } from './database'
import { letteredDigest } from './lettered-digest'

/** Something that registered members do together (志愿服务活动, S1-28). */
export interface ActivityDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly kind: ActivityKind
  readonly skill: Skill | null
  /** Masked, as the place. */
  readonly title: string
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
  readonly seats: number
  readonly joined: number
  readonly state: ActivityState
  readonly words: PublishState
  readonly why: PublishReason | null
  readonly authorId: string
  readonly hostLabel: string | null
  /** The newest first, unique. */
  readonly order: string
}

/** One member's place in an activity. The `_id` is told by both, and names nobody. */
export interface SignupDoc extends Document {
  readonly activityId: string
  readonly personId: string
  readonly state: SignupState
  readonly minutes: number | null
  readonly joinedAt: Date
  /** The newest activity of hers first. */
  readonly order: string
}

/** A member in a group of one skill at one compound. */
export interface GroupMemberDoc extends Document {
  readonly compoundId: string
  readonly skill: Skill
  readonly personId: string
}

export const signupId = (activityId: string, personId: string): string =>
  `as${letteredDigest(activityId, personId)}`
export const groupMemberId = (compoundId: string, skill: Skill, personId: string): string =>
  `gm${letteredDigest(compoundId, skill, personId)}`

/** A compound has some dozens of members; a group of one skill is never larger. */
const MOST_GROUP_MEMBERS = 1000

export function serviceActivitiesIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<ActivityDoc>('service_activities', id),
    create: (activity: ActivityDoc) => db.create('service_activities', activity),
    byIds: (ids: readonly string[]) =>
      db.find<ActivityDoc>('service_activities', { _id: command.in([...ids]) }, { limit: 100 }),
    /** Lands only in this state. */
    moveFrom: (id: string, from: ActivityState, change: Partial<Omit<ActivityDoc, '_id'>>) =>
      db.updateOneWhere('service_activities', { _id: id, state: from }, change),
    upcoming: (communityId: string, now: Date, limit: number) =>
      db.find<ActivityDoc>(
        'service_activities',
        { communityId, state: 'open', startsAt: command.gt(now) },
        { limit, orderBy: [['startsAt', 'asc']] },
      ),
    ofCompound: (compoundId: string, after: string, limit: number) =>
      db.find<ActivityDoc>(
        'service_activities',
        { compoundId, order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),

    signup: (id: string) => db.get<SignupDoc>('service_signups', id),
    signupsByIds: (ids: readonly string[]) =>
      db.find<SignupDoc>('service_signups', { _id: command.in([...ids]) }, { limit: 100 }),
    signupsOf: (activityId: string, states: readonly SignupState[], limit: number) =>
      db.find<SignupDoc>('service_signups', { activityId, state: command.in([...states]) }, { limit }),
    signupsOfPerson: (personId: string, limit: number) =>
      db.find<SignupDoc>('service_signups', { personId }, { limit, orderBy: [['order', 'asc']] }),

    group: (compoundId: string) =>
      db.find<GroupMemberDoc>('service_group_members', { compoundId }, { limit: MOST_GROUP_MEMBERS }),
    groupOfSkill: (compoundId: string, skill: Skill) =>
      db.find<GroupMemberDoc>('service_group_members', { compoundId, skill }, { limit: MOST_GROUP_MEMBERS }),
    joinGroup: (member: GroupMemberDoc) => db.put('service_group_members', member),
    leaveGroup: (id: string) => db.remove('service_group_members', id),
    groupSize: (compoundId: string, skill: Skill) => db.count('service_group_members', { compoundId, skill }),
  }
}
