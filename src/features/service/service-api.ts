import type { Skill } from '@shared/contract/registration'
import type { OpenActivityInput } from '@shared/contract/service/hosting'
import { call } from '@/platform/call'

export const joinActivity = (activityId: string, joined: boolean) =>
  call('service.joinActivity', { activityId, joined })
export const joinGroup = (skill: Skill, joined: boolean) => call('service.joinGroup', { skill, joined })

export const openActivity = (input: OpenActivityInput, requestId: string) =>
  call('service.openActivity', input, requestId)
export const readHosted = (compoundId: string) => async (cursor: string | undefined) => {
  const { activities, next } = await call('service.hostedActivities', { compoundId, cursor })
  return { items: activities, next }
}
export const readActivity = (activityId: string) => call('service.hostActivity', { activityId })
export const confirmCame = (signupId: string, came: boolean, minutes: number) =>
  call('service.confirmCame', { signupId, came, ...(came ? { minutes } : {}) })
export const callOff = (activityId: string) => call('service.callOffActivity', { activityId })
