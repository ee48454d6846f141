import { placeRequest } from '../../../cloudfunctions/features/butler/place-request'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import type { ContactDoc } from '../../../cloudfunctions/store/contacts'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { put, SECRETS } from './world'

/** What the number of a callback looks like in answers: a landline, so that no scan takes it for a leak. */
const NUMBER = '0534-7654321'

/** Requests of somebody else on the desk of the first stairwell's butler: one with a call back, one with a visit that is asked for, one that is agreed. */
export async function resetContacts(api: TestApi): Promise<void> {
  const now = new Date()
  const authorId = api.personId(SECRETS.openid)
  const request: ContactDoc = {
    _id: 'contact1',
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    stairwellId: 'cp1-b01-u1',
    building: 1,
    unitEntrance: 1,
    authorId,
    onBehalf: null,
    kind: 'callback',
    about: null,
    state: 'open',
    level: 'redButler',
    ownerKey: 'redButler_cp1-b01-u1',
    startKey: 'redButler_cp1-b01-u1',
    desk: null,
    deskOrder: null,
    open: true,
    since: now,
    reminded: false,
    overdue: false,
    resolvedAt: null,
    resolvedBy: null,
    dueAt: null,
    provisional: false,
    visit: null,
    numberUntil: new Date(now.getTime() + 3_600_000),
    appealSuggested: false,
    appealId: null,
    entries: [
      {
        id: 'entry1',
        from: 'resident',
        byId: authorId,
        label: null,
        text: '楼道灯坏了。',
        photos: [],
        state: 'public',
        at: now,
      },
    ],
    history: [{ state: 'open', level: 'redButler', at: now, by: null }],
    askedAt: now,
    order: '1',
    lastAct: null,
  }
  const visit = { day: '2099-01-05', window: 1, state: 'asked', windows: ['matrix-window'] } as const
  await put('contact_requests', placeRequest(request))
  await put(
    'contact_requests',
    placeRequest({ ...request, _id: 'contact2', kind: 'visit', visit, order: '2' }),
  )
  const agreed = { ...request, kind: 'visit', visit: { ...visit, state: 'accepted' } } as const
  await put('contact_requests', placeRequest({ ...agreed, _id: 'contact3', order: '3' }))
  const vault = openVault({ store: openStore(platformDatabase()), secrets: openSecrets(TEST_SECRET), now })
  await put('callback_numbers', {
    _id: 'contact1',
    personId: authorId,
    sealed: await vault.seal(authorId, NUMBER),
    until: new Date(now.getTime() + 3_600_000),
  })
  const { command } = platformDatabase()
  await platformDatabase()
    .collection('contact_windows')
    .where({ _id: command.gt('') })
    .remove()
}

/** One care note of the first stairwell, sealed with a key of its own. */
export async function resetCareNotes(): Promise<void> {
  const now = new Date()
  const vault = openVault({ store: openStore(platformDatabase()), secrets: openSecrets(TEST_SECRET), now })
  await put('care_notes', {
    _id: 'care1',
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    stairwellId: 'cp1-b01-u1',
    neighbour: await vault.seal('care1', '一楼李奶奶'),
    text: await vault.seal('care1', '独居，腿脚不便。'),
    consent: 'spoken',
    byId: 'somebody',
    by: '何管家',
    at: now,
  })
}
