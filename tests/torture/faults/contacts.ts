import { CONSENT_VERSIONS } from '@shared/contract/consent'

import { resetAppeals } from '../../security/matrix/appeals'
import { callerNamed, callers } from '../../security/matrix/callers'
import { resetContacts } from '../../security/matrix/contacts'
import { put } from '../../security/matrix/world'
import { aPhoto } from '../../support/photo-doc'
import { change } from '../../support/stored'
import type { Intent } from './sweep'

const resident = () => callers.find(({ name }) => name === 'phoneVerified (own)')?.openid ?? ''
const butler = callerNamed('redButler').openid ?? ''

/** What is written around a request to a butler: whoever dies in between, the same sent again completes it once. */
export const contacts: readonly Intent[] = [
  {
    label: 'butler.contact callback',
    action: 'butler.contact',
    openid: resident(),
    input: () => ({
      compoundId: 'cp1',
      kind: 'callback',
      text: '请回个电话。',
      photoIds: [],
      callback: { consent: true, number: '0534-7654321' },
    }),
    prepare: resetContacts,
  },
  {
    label: 'butler.contact visit',
    action: 'butler.contact',
    openid: resident(),
    // The sweep's clock stands on Monday morning, 2026-11-23, 10:00 in China.
    input: () => ({
      compoundId: 'cp1',
      kind: 'visit',
      text: '请来看看水管。',
      photoIds: [],
      visit: { day: '2026-11-24', window: 1 },
    }),
    prepare: resetContacts,
  },
  {
    label: 'butler.showPhoto',
    action: 'butler.showPhoto',
    openid: butler,
    input: () => ({ stairwellId: 'cp1-b01-u1', photoId: 'her-photo' }),
    async prepare(api) {
      const personId = api.personId(butler)
      await put('photos', aPhoto({ _id: 'her-photo', ownerId: personId, kind: 'butlerPhoto' }))
      const at = new Date('2026-11-20T00:00:00Z')
      const kind = 'portrait'
      const version = CONSENT_VERSIONS[kind]
      await put('consents', {
        _id: `${personId}_portrait_0`,
        personId,
        kind,
        version,
        at,
        withdrawnAt: null,
      })
    },
  },
  {
    label: 'butler.say in office',
    action: 'butler.say',
    openid: butler,
    input: () => ({ requestId: 'contact1', text: '下午来看。', photoIds: [] }),
    prepare: resetContacts,
  },
  {
    label: 'butler.move resolve',
    action: 'butler.move',
    openid: butler,
    input: () => ({ requestId: 'contact1', move: 'resolve', text: '换好了。' }),
    async prepare(api) {
      await resetContacts(api)
      await change('contact_requests', 'contact1', { state: 'acknowledged' })
    },
  },
  {
    label: 'butler.visit accept',
    action: 'butler.visit',
    openid: butler,
    input: () => ({ requestId: 'contact2', move: 'accept' }),
    prepare: resetContacts,
  },
  {
    label: 'butler.fileFor',
    action: 'butler.fileFor',
    openid: butler,
    input: () => ({
      stairwellId: 'cp1-b01-u1',
      text: '老人家灯坏了。',
      neighbour: '302 李奶奶',
      consent: 'spoken',
    }),
    prepare: resetContacts,
  },
  {
    label: 'butler.becameAppeal',
    action: 'butler.becameAppeal',
    openid: resident(),
    input: () => ({ requestId: 'contact1', appealId: 'appeal1' }),
    async prepare(api) {
      await resetContacts(api)
      await resetAppeals(api)
      const authorId = api.personId(resident())
      await change('contact_requests', 'contact1', { authorId })
      await change('appeals', 'appeal1', { authorId })
    },
  },
  {
    label: 'butler.becameWish',
    action: 'butler.becameWish',
    openid: resident(),
    input: () => ({ requestId: 'contact1', wishId: 'contact-wish' }),
    async prepare(api) {
      await resetContacts(api)
      const authorId = api.personId(resident())
      await change('contact_requests', 'contact1', { authorId })
      await put('micro_wishes', { _id: 'contact-wish', posterId: authorId, compoundId: 'cp1' })
    },
  },
]
