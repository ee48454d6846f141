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

/** What is decided in office, and where the deciding is written: there and in the audit, or in neither. */
export const DECIDED: Partial<Record<ActionName, CollectionName>> = {
  'account.delete': 'persons',
  'butler.addCareNote': 'care_notes',
  'butler.checkProperty': 'property_checks',
  'butler.removeCareNote': 'care_notes',
  'calendar.enter': 'work_years',
  'directory.confirmImport': 'communities',
  'minutes.write': 'publications',
  'people.vouch': 'residence_requests',
  'posts.confirmImport': 'post_invitations',
  'posts.invite': 'post_invitations',
  'posts.setDeputy': 'post_invitations',
  'reception.record': 'reception_slots',
  'registration.confirmList': 'unit_list_entries',
  'registration.endUnit': 'unit_registrations',
  'registration.registerUnit': 'unit_registrations',
  'service.callOffActivity': 'service_activities',
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

/** Dies after each write in turn: after which ones the deciding and its event are not alike there, or alike missing. */
export async function halfDecided(
  api: TestApi,
  reader: StoreReader,
  { action, label, openid, input, prepare }: Intent,
): Promise<{ readonly apart: readonly string[]; readonly states: ReadonlySet<string> }> {
  const where = action && DECIDED[action]
  if (!where) throw new Error(`where is ${label} written?`)
  setNow(NOW)
  const world = await reader.read()
  await prepare(api)
  const before = await reader.read()
  const send = () => api.reply(action, input() as never, { openid, requestId: 'in-office' })
  const [apart, states] = [[] as string[], new Set<string>()]
  for (let nth = 1; !states.has('undisturbed'); nth += 1) {
    await reader.restore(before)
    setNow(NOW)
    await api.control.setFaults({ faults: [{ point: 'after', effect: 'down', nth, writes: true }] })
    const answer = await send()
    await api.control.setFaults({ faults: [] })
    // What died keeps nothing locked for so long.
    setNow(A_MINUTE_LATER)
    await api.control.quiesce()
    const now = await reader.readSince(before)
    const [decided, told] = [changed(before, now, where), toldOf(now, action) > toldOf(before, action)]
    if (decided !== told) apart.push(`${label}, write ${nth}: ${decided ? 'done' : 'told'} only`)
    states.add(decided ? 'both' : 'neither')
    if (answer.ok) states.add('undisturbed')
  }
  await reader.restore(world)
  return { apart, states }
}

const NOW = new Date('2026-11-23T02:00:00Z')
const A_MINUTE_LATER = new Date('2026-11-23T02:01:00Z')

function changed(before: StoreImage, now: StoreImage, collection: CollectionName): boolean {
  const [one, other] = [before.get(collection) ?? new Map(), now.get(collection) ?? new Map()]
  return one.size !== other.size || [...other].some(([id, text]) => one.get(id) !== text)
}

const toldOf = (image: StoreImage, action: string): number =>
  [...(image.get('audit_events')?.values() ?? [])].filter((text) => JSON.parse(text).action === action).length
