import type { ActionName } from '@shared/contract/actions'

import type { CollectionName } from '../../../cloudfunctions/store/collections'
import type { PostImportDoc } from '../../../cloudfunctions/store/posts'
import type { UnitListDoc } from '../../../cloudfunctions/store/unit-registrations'
import { callerNamed } from '../../security/matrix/callers'
import { resetCareNotes } from '../../security/matrix/contacts'
import { MATRIX_UNIT, resetRegistrations } from '../../security/matrix/registration'
import { put } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import type { StoreImage, StoreReader } from '../store-image'
import { setNow } from '../time'
import type { Intent } from './sweep'

/** What is decided in office, by its intent, and where the deciding is written: there and in the audit, or in neither. */
export const DECIDED: Readonly<Record<Intent['label'], CollectionName>> = {
  'account.delete': 'persons',
  'account.keep': 'persons',
  'bodies.endCommittee': 'committees',
  'bodies.joinCommittee': 'committees',
  'bodies.leaveCommittee': 'committees',
  'bodies.recordCommittee': 'committees',
  'bodies.recordProperty': 'compounds',
  'butler.addCareNote': 'care_notes',
  'butler.checkProperty': 'property_checks',
  'butler.fileFor': 'contact_requests',
  'butler.removeCareNote': 'care_notes',
  'calendar.enter': 'work_years',
  'consultation.decideOpening': 'publications',
  'consultation.open': 'publications',
  'directory.confirmImport': 'communities',
  'minutes.note': 'publications',
  'minutes.write': 'publications',
  'people.decideResidence': 'residence_requests',
  'people.vouch': 'residence_requests',
  'posts.accept': 'posts',
  'posts.confirmImport': 'post_invitations',
  'posts.end': 'posts',
  'posts.invite': 'post_invitations',
  'posts.revokeInvitation': 'post_invitations',
  'posts.setDeputy': 'post_invitations',
  'question.answer': 'deputy_questions',
  'reception.attend': 'reception_days',
  'reception.record a matter': 'reception_slots',
  'reception.set': 'reception_days',
  'registration.confirmList': 'unit_list_entries',
  'registration.decide': 'member_registrations',
  'registration.endUnit': 'unit_registrations',
  'registration.registerUnit': 'unit_registrations',
  'review.openConsultation': 'publications',
  'service.callOffActivity': 'service_activities',
  'service.confirmCame': 'service_signups',
  'service.issueSheet': 'assessment_sheets',
  'service.openActivity': 'publications',
  'service.reviewReport': 'service_reports',
  'service.settleSheet': 'assessment_sheets',
  'service.submitUnitReport': 'service_reports',
  'service.writeSheet': 'assessment_sheets',
  'session.addByHand': 'presences',
  'session.convene': 'publications',
  'session.keepSeat': 'session_seats',
  'session.photos': 'publications',
  'session.publishRules': 'procedure_rules',
  'session.witness': 'presences',
  'shops.end': 'shops',
  'shops.record': 'publications',
  'statement.decide': 'statements',
  'statement.decide held': 'publications',
  'statement.hide': 'statements',
  'statutory.result': 'consultations',
  'topics.publish': 'topic_rule_sets',
  'topics.saveDraft': 'topic_drafts',
  'words.decide': 'publications',
  'work.answerDirectly': 'direct_lines',
  'work.recordCall': 'works',
  'workers.decide': 'worker_registrations',
}

/** What their events are called where that is not the verb's own name. */
const TOLD_AS: Partial<Record<ActionName, string>> = {
  'consultation.decideOpening': 'consultation.restore',
  'minutes.note': 'minutes.dissentAnswer',
  'review.openConsultation': 'appeal.openConsultation',
  'statement.decide': 'statement.restore',
  'words.decide': 'words.restore',
}

const community = callerNamed('communitySecretary').openid ?? ''
const branch = callerNamed('branchSecretary').openid ?? ''
const LATER = new Date('2030-01-01T00:00:00Z')

/** What the sweep leaves out, because it cannot be sent again the same; half done it must not be either. */
export const onlyOnce: readonly Intent[] = [
  {
    label: 'butler.removeCareNote',
    action: 'butler.removeCareNote',
    openid: branch,
    input: () => ({ noteId: 'care1' }),
    prepare: resetCareNotes,
  },
  {
    label: 'posts.confirmImport',
    action: 'posts.confirmImport',
    openid: branch,
    input: () => ({ importId: 'import1' }),
    prepare: (api) =>
      put<PostImportDoc>('post_imports', {
        _id: 'import1',
        personId: api.personId(branch),
        placeId: 'cp1',
        format: 'csv',
        fileId: '',
        state: 'prepared',
        rows: [aRow(2, 'cp1-b01-u1', '1号楼1单元', '李管家'), aRow(3, 'cp1-b01-u2', '1号楼2单元', '周管家')],
        expiresAt: LATER,
      }),
  },
  {
    label: 'registration.confirmList',
    action: 'registration.confirmList',
    openid: community,
    input: () => ({ listId: 'list1' }),
    async prepare(api) {
      await resetRegistrations(api)
      await put<UnitListDoc>('unit_lists', {
        _id: 'list1',
        personId: api.personId(community),
        unitId: MATRIX_UNIT,
        format: 'csv',
        fileId: '',
        state: 'prepared',
        faulty: 0,
        keys: ['le1', 'le2'],
        expiresAt: LATER,
      })
    },
  },
]

const aRow = (
  line: number,
  placeId: string,
  place: string,
  label: string,
): PostImportDoc['rows'][number] => ({
  line,
  post: '红色管家',
  place,
  label,
  termEnds: '',
  faults: [],
  target: { post: 'redButler', placeId, placeName: place },
})

/**
 * Dies after each write in turn, and sends the same again a minute later: where the deciding and its event are
 * not alike there or alike missing, and where the second try made anything but one act and one event.
 */
export async function halfDecided(
  api: TestApi,
  reader: StoreReader,
  { action, label, openid, input, prepare }: Intent,
): Promise<{
  readonly apart: readonly string[]
  readonly notOnce: readonly string[]
  readonly states: ReadonlySet<string>
}> {
  const where = DECIDED[label]
  if (!action || !where) throw new Error(`where is ${label} written?`)
  const event = TOLD_AS[action] ?? action
  setNow(NOW)
  const world = await reader.read()
  await prepare(api)
  const before = await reader.read()
  const send = () => api.reply(action, input() as never, { openid, requestId: 'in-office' })
  const since = async () => {
    const now = await reader.readSince(before)
    return { acts: changed(before, now, where), events: toldOf(now, event) - toldOf(before, event) }
  }
  await send()
  const once = await since()
  const [apart, states] = [[] as string[], new Set<string>()]
  const notOnce = once.events === 1 ? [] : [`${label}, undisturbed: ${once.events} events`]
  for (let nth = 1; !states.has('undisturbed'); nth += 1) {
    await reader.restore(before)
    setNow(NOW)
    await api.control.setFaults({ faults: [{ point: 'after', effect: 'down', nth, writes: true }] })
    const answer = await send()
    await api.control.setFaults({ faults: [] })
    // What died keeps nothing locked for so long.
    setNow(A_MINUTE_LATER)
    await api.control.quiesce()
    const { acts, events } = await since()
    if (acts > 0 !== events > 0) apart.push(`${label}, write ${nth}: ${acts > 0 ? 'done' : 'told'} only`)
    states.add(acts > 0 ? 'both' : 'neither')
    if (answer.ok) states.add('undisturbed')
    await send()
    const again = await since()
    if (again.acts !== once.acts || again.events !== 1)
      notOnce.push(`${label}, write ${nth}: ${again.acts} acts and ${again.events} events`)
  }
  await reader.restore(world)
  return { apart, notOnce, states }
}

const NOW = new Date('2026-11-23T02:00:00Z')
const A_MINUTE_LATER = new Date('2026-11-23T02:01:00Z')

/** How many documents of a collection are new, gone or not as they were. */
function changed(before: StoreImage, now: StoreImage, collection: CollectionName): number {
  const [one, other] = [before.get(collection) ?? new Map(), now.get(collection) ?? new Map()]
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id)).length
}

const toldOf = (image: StoreImage, event: string): number =>
  [...(image.get('audit_events')?.values() ?? [])].filter((text) => JSON.parse(text).action === event).length
