import { randomUUID } from 'node:crypto'

import type { PhotoKind } from '@shared/contract/photo'
import type { HeldPost, PersonDoc } from '../../cloudfunctions/store/persons'
import type { TestApi } from './api'
import { jpeg } from './pictures'
import { aPerson, load } from './world'

const since = new Date('2026-11-01T00:00:00Z')

const at = (compoundId: string, verified: boolean) => ({
  compoundId,
  compoundName: '桂园小区',
  communityId: 'cm1',
  kind: null,
  verified,
  since,
})

export const post = (kind: HeldPost['post'], placeId: string): HeldPost => ({
  post: kind,
  placeId,
  placeName: placeId,
  since,
})

/** Stores somebody whose phone is verified and whose home is, or is not yet. */
export async function neighbour(
  api: TestApi,
  openid: string,
  change: Partial<PersonDoc> & { readonly verified?: boolean; readonly compoundId?: string } = {},
): Promise<string> {
  const { verified = false, compoundId = 'cp1', ...person } = change
  const id = api.personId(openid)
  const rung = verified ? 'verifiedResident' : 'phoneVerified'
  await load(api, 'persons', [aPerson(id, { rung, residences: [at(compoundId, verified)], ...person })])
  return openid
}

/** Uploads a photo as a phone does and finishes it. */
export async function takePhoto(
  api: TestApi,
  openid: string,
  bytes: Buffer = jpeg(),
  kind: PhotoKind = 'statement',
): Promise<string> {
  const { photoId, upload } = await api.call(
    'photo.begin',
    { kind, bytes: bytes.length, mime: 'image/jpeg' },
    { openid, requestId: randomUUID() },
  )
  const { method, url, headers } = upload
  const answer = await fetch(url, { method, headers, body: new Uint8Array(bytes) })
  if (!answer.ok) throw new Error(`the storage took no photo: ${answer.status}`)
  await api.call('photo.finish', { photoId }, { openid })
  return photoId
}

/** Signs a browser in by the production code: it asks, she confirms in WeChat, it collects. */
export async function signIn(api: TestApi, openid: string): Promise<string> {
  const { code, secret } = await api.call('people.requestSignIn', { browser: 'Chromium' })
  await api.call('people.confirmSignIn', { code }, { openid })
  return (await api.call('people.collectSignIn', { code, secret })).session
}
