import type { PlannedChange } from '@shared/rules/directory/check-tree'

import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import type { TreeImportDoc } from '../../../cloudfunctions/store/directory'
import { callerNamed } from '../../security/matrix/callers'
import { put } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import { change } from '../../support/stored'
import type { Intent } from './sweep'

const county = callerNamed('countyAdmin').openid ?? ''
const NOTHING = {
  before: '',
  after: '',
  subdistrictId: 'sd1',
  subdistrictName: '城东街道',
  communityId: 'cm1',
  compoundId: 'cp-new',
  name: '新家园',
  compoundKind: 'commercial',
  building: 1,
  unitEntrance: 1,
  households: 10,
  newBuilding: true,
  place: '春和社区 新家园',
} as const

const CHANGES: readonly PlannedChange[] = [
  { ...NOTHING, line: 2, kind: 'newCommunity', communityId: 'cm-new', name: '夏荷社区' },
  { ...NOTHING, line: 3, kind: 'newCompound' },
  { ...NOTHING, line: 3, kind: 'newStairwell' },
  { ...NOTHING, line: 4, kind: 'householdsChanged', compoundId: 'cp1', households: 15 },
  { ...NOTHING, line: 5, kind: 'renamed', compoundId: 'cp1', name: '桂香小区' },
]

/** A table of places that is made, and a line of the directory that follows: once, however often it is sent. */
export const directory: readonly Intent[] = [
  {
    label: 'directory.confirmImport',
    action: 'directory.confirmImport',
    openid: county,
    input: () => ({ importId: 'tree1' }),
    prepare: (api: TestApi) =>
      put<TreeImportDoc>('tree_imports', {
        _id: 'tree1',
        personId: api.personId(county),
        placeId: 'county',
        format: 'csv',
        fileId: '',
        state: 'prepared',
        faulty: 0,
        steps: CHANGES,
        done: 0,
        expiresAt: new Date('2030-01-01T00:00:00Z'),
      }),
  },
  {
    label: 'the clock: directory',
    action: null,
    openid: '',
    input: () => ({}),
    async prepare() {
      await change('compounds', 'cp1', { name: '桂香小区', committee: null })
      const place = { countyId: 'county', communityId: 'cm1', compoundId: '' }
      const dueAt = new Date(Date.now() - 1000)
      await put('deadlines', newDeadline({ rule: 'directory', subject: 'cp1', place, dueAt }, 'the-mark'))
    },
  },
  {
    label: 'the clock: compoundName',
    action: null,
    openid: '',
    input: () => ({}),
    async prepare() {
      await change('compounds', 'cp1', { name: '桂香小区' })
      const place = { countyId: 'county', communityId: 'cm1', compoundId: '' }
      const dueAt = new Date(Date.now() - 1000)
      await put('deadlines', newDeadline({ rule: 'compoundName', subject: 'cp1', place, dueAt }, 'the-mark'))
    },
  },
]
