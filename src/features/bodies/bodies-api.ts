import type { InputOf } from '@shared/contract/actions'
import { call } from '@/platform/call'

export const recordCommittee = (input: InputOf<'bodies.recordCommittee'>, requestId: string) =>
  call('bodies.recordCommittee', input, requestId)

export const joinCommittee = (input: InputOf<'bodies.joinCommittee'>, requestId: string) =>
  call('bodies.joinCommittee', input, requestId)

export const leaveCommittee = (input: InputOf<'bodies.leaveCommittee'>) =>
  call('bodies.leaveCommittee', input)

export const endCommittee = (input: InputOf<'bodies.endCommittee'>) => call('bodies.endCommittee', input)

export const recordProperty = (input: InputOf<'bodies.recordProperty'>) =>
  call('bodies.recordProperty', input)
