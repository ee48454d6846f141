import { IMPORT_MOST_BYTES } from '@shared/contract/posts'
import type {
  ChangeSkillsInput,
  OwnStep,
  RegisterInput,
  RegisterUnitInput,
  SecretaryStep,
  UnitBrief,
} from '@shared/contract/registration'
import { call } from '@/platform/call'
import type { TableFile } from '@/platform/pick-table'
import { putTable } from '@/platform/use-table'

export const register = (input: RegisterInput, requestId: string) =>
  call('registration.register', input, requestId)
export const changeSkills = (input: ChangeSkillsInput) => call('registration.changeSkills', input)
export const stepRegistration = (verb: OwnStep) => call('registration.step', { verb })

export async function readMembersToCheck(cursor: string | undefined) {
  const { members, next } = await call('registration.queue', { cursor })
  return { items: members, next }
}
export const readMembers = (compoundId: string) => async (cursor: string | undefined) => {
  const { members, next } = await call('registration.members', { compoundId, cursor })
  return { items: members, next }
}
export const decideMember = (registrationId: string, verb: SecretaryStep, reason?: string) =>
  call('registration.decide', { registrationId, verb, ...(reason === undefined ? {} : { reason }) })

/** A county has a few hundred units; what lies beyond is typed. */
const MOST_PAGES = 8

export async function readUnits(): Promise<readonly UnitBrief[]> {
  const all: UnitBrief[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { units, next } = await call('registration.units', { cursor })
    all.push(...units)
    if (next === null) break
    cursor = next
  }
  return all
}

export const readUnitDesk = (communityId: string) => async (cursor: string | undefined) => {
  const { units, next } = await call('registration.unitDesk', { communityId, cursor })
  return { items: units, next }
}
export const registerUnit = (input: RegisterUnitInput) => call('registration.registerUnit', input)
export const endUnit = (unitId: string) => call('registration.endUnit', { unitId })

/** Uploads a list and reads what would come of it, row by row. Nothing is kept by that but digests. */
export async function checkUnitList(unitId: string, table: TableFile) {
  const { format } = table
  const { listId } = await putTable(table, IMPORT_MOST_BYTES, (bytes) =>
    call('registration.beginList', { unitId, format, bytes }),
  )
  return call('registration.prepareList', { listId })
}
export const confirmUnitList = (listId: string) => call('registration.confirmList', { listId })
