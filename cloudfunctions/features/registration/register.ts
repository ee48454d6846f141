import type { RegisterInput } from '@shared/contract/registration'
import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import { isMinor } from '@shared/rules/people/age'
import { CHECK_WORKING_DAYS } from '@shared/rules/registration/limits'
import { isCurrent, memberStep } from '@shared/rules/registration/member-life'
import { deskOf, judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { readyDesk } from '../../desk/ready-desk'
import { workCalendar } from '../../desk/work-calendar'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { checkDeadline } from '../../registrations/check-deadline'
import { listKey } from '../../registrations/list-key'
import { checked, keepHistory, movedTo } from '../../registrations/move-membership'
import { requirePartyConsent } from '../../registrations/party-consent'
import { setDeadline } from '../../store/deadlines'
import { type MemberRegistrationDoc, memberRegistrationId } from '../../store/member-registrations'
import type { PersonDoc } from '../../store/persons'
import type { CompoundDoc } from '../../store/places'
import type { Transaction } from '../../store/transaction'
import { openVault } from '../../vault/vault'
import { personName, skills, times, unitName } from './skill-inputs'

const input = z.strictObject({
  compoundId: id,
  name: personName,
  unitId: id.optional(),
  unitName: unitName.optional(),
  skills,
  times,
}) satisfies z.ZodType<RegisterInput>

/**
 * 报到: a member registers at the compound where she lives. Where her unit's list has her she is accepted
 * at once; else it lies on the desk of the compound's secretary. Somebody who registered elsewhere moves:
 * what was goes into her history, so that she is never registered twice.
 */
export const register = defineAction({
  name: 'registration.register',
  access: 'declared',
  input,
  limit: 'requests',
  // Person, compound, consents, unit, list, vault (about 8), desk (about 4), and the transaction.
  cost: 40,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run(wanted, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    if (isMinor(person, now)) throw fail('ADULT_ONLY')
    await requirePartyConsent(person._id, store)
    const unit = await unitOf(wanted, context)
    const key = await keepName(wanted.name, unit.unitId, person, context)
    const onList = key !== null && (await store.unitRegistrations.entry(key)) !== undefined
    const judge = judgeOf(person.posts, target.place)
    if (!onList) await readyDesk(store, judge, { ...target.place, compoundName: target.compound.name })
    const act = intentId('ra', person._id, requestId)
    const fresh: MemberRegistrationDoc = {
      ...blank(person, target.compound, now),
      ...unit,
      listKey: key,
      skills: wanted.skills,
      times: wanted.times,
      lastAct: act,
      ...(onList
        ? { state: 'accepted', acceptedAt: now, proof: { kind: 'unitList', by: null, at: now } }
        : waiting(deskOf(judge, target.place), now)),
    }
    const { state } = await store.transaction((tx) => begin(tx, fresh, act, now))
    return { state }
  },
})

async function begin(tx: Transaction, fresh: MemberRegistrationDoc, act: string, now: Date) {
  const was = await tx.get<MemberRegistrationDoc>('member_registrations', fresh._id)
  if (was?.lastAct === act) return was
  if (was && isCurrent(was.state) && was.compoundId === fresh.compoundId) throw fail('ALREADY_REGISTERED')
  if (was) {
    const to = memberStep(was, 'move', 'member')
    await keepHistory(tx, to ? movedTo(was, to, { verb: 'move', who: 'member', at: now, act }) : was)
  }
  const next = { ...fresh, n: (was?.n ?? 0) + 1, claimsPausedUntil: was?.claimsPausedUntil ?? null }
  await tx.put('member_registrations', next)
  const deadline = checkDeadline(next)
  if (deadline) await setDeadline(tx, deadline)
  else if (was) await checked(tx, was)
  return next
}

/** On the desk of the compound's secretary, for so long. */
function waiting(desk: string, now: Date): Partial<MemberRegistrationDoc> {
  const { at: checkDueAt, provisional } = workingDaysAfter(now, CHECK_WORKING_DAYS, workCalendar)
  return { desk, checkDueAt, provisional }
}

async function unitOf(
  { unitId, unitName: typed }: RegisterInput,
  { store }: ActionContext,
): Promise<Pick<MemberRegistrationDoc, 'unitId' | 'unitName'>> {
  if (unitId === undefined) {
    if (typed === undefined) throw fail('UNIT_NEEDED')
    return { unitId: null, unitName: typed }
  }
  const unit = await store.unitRegistrations.find(unitId)
  if (!unit) throw fail('UNIT_NOT_FOUND')
  return { unitId, unitName: unit.name }
}

/**
 * Keeps her name for whoever checks it, and tells how her unit's list would know her. A name that was
 * verified with her home stays: nobody becomes another person by registering.
 */
async function keepName(
  name: string,
  unitId: string | null,
  { _id, residences }: PersonDoc,
  context: ActionContext,
): Promise<string | null> {
  const vault = openVault(context)
  const own = { reader: _id, reason: 'registration' }
  const [known, phone] = await vault.getMany(
    [
      { personId: _id, field: 'name' },
      { personId: _id, field: 'phone' },
    ],
    own,
  )
  const verified = known !== undefined && residences.some((one) => one.verified)
  if (!verified && known !== name) await vault.put(_id, 'name', name)
  const stands = verified ? known : name
  return unitId === null || phone === undefined ? null : listKey(unitId, stands, phone, context.secrets)
}

function blank({ _id: personId }: PersonDoc, compound: CompoundDoc, now: Date): MemberRegistrationDoc {
  const _id = memberRegistrationId(personId)
  const { countyId, communityId, communityName, _id: compoundId, name: compoundName } = compound
  return {
    _id,
    personId,
    n: 1,
    countyId,
    communityId,
    communityName,
    compoundId,
    compoundName,
    ...(compound.trial ? { trial: true } : {}),
    state: 'pending',
    unitId: null,
    unitName: '',
    listKey: null,
    skills: [],
    times: [],
    proof: null,
    suspendedBy: null,
    reason: null,
    claimsPausedUntil: null,
    appliedAt: now,
    acceptedAt: null,
    activeAt: null,
    endedAt: null,
    desk: null,
    checkDueAt: null,
    provisional: false,
    overdue: false,
    order: `${now.toISOString()}_${_id}`,
    lastAct: null,
  }
}
