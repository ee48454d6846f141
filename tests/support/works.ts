import type { PostKind } from '@shared/contract/ladder'

import type { ConsultationDoc } from '../../cloudfunctions/store/consultations'
import type { PostDoc } from '../../cloudfunctions/store/posts'
import type { WorkDoc } from '../../cloudfunctions/store/works'
import type { TestApi } from './api'
import { allFacts, aMatter } from './matters'
import { aCommunity, agreed } from './neighbours'
import { neighbour, post, takePhoto } from './speakers'
import { change, stored } from './stored'
import { aCompound, load, storeConsultation } from './world'

/** A post and whoever holds it; null: vacant. */
export const aPost = (
  api: TestApi,
  kind: PostKind,
  placeId: string,
  openid: string | null,
  label: string,
  change: Partial<PostDoc> = {},
): PostDoc => ({
  _id: `${kind}_${placeId}`,
  post: kind,
  placeId,
  placeName: '桂园小区',
  place: {
    countyId: 'county',
    communityId: 'cm1',
    ...(placeId === 'cm1' ? {} : { compoundId: 'cp1' }),
  } as never,
  listedAt: [placeId === 'cm1' ? 'cm1' : 'cp1'],
  holderId: openid === null ? null : api.personId(openid),
  label: openid === null ? null : label,
  since: new Date('2026-11-01T00:00:00Z'),
  termEnds: null,
  deputy: null,
  successor: null,
  coveredBy:
    kind === 'communitySecretary' || kind === 'serviceSpecialist'
      ? 'countyAdmin_county'
      : 'communitySecretary_cm1',
  vacant: openid === null,
  above: [],
  order: `${kind}_${placeId}`,
  rev: 0,
  ...change,
})

const OFFICERS = [
  ['wang', '王书记', 'branchSecretary', 'cp1'],
  ['zhao', '赵书记', 'communitySecretary', 'cm1'],
  ['qian', '钱专员', 'serviceSpecialist', 'cm1'],
  ['wu', '吴经理', 'propertyManager', 'cp1'],
  ['sun', '孙管家', 'redButler', 'cp1-b01-u1'],
] as const

/** A compound in which everybody is in office, and neighbours who took part. */
export async function loadWork(api: TestApi): Promise<void> {
  await load(api, 'compounds', [aCompound()])
  await load(api, 'communities', [aCommunity()])
  await load(api, 'stairwells', [
    {
      _id: 'cp1-b01-u1',
      countyId: 'county',
      communityId: 'cm1',
      compoundId: 'cp1',
      building: 1,
      unitEntrance: 1,
      households: 12,
      order: '001-01',
      butler: null,
    },
  ])
  for (const [openid, label, kind, placeId] of OFFICERS) {
    await neighbour(api, openid, { label, consents: agreed, posts: [post(kind, placeId)] })
    await load(api, 'posts', [aPost(api, kind, placeId, openid, label)])
  }
  await neighbour(api, 'ma', { label: '县管理员', consents: agreed, posts: [post('countyAdmin', 'county')] })
  await neighbour(api, 'elsewhere', {
    label: '周书记',
    consents: agreed,
    posts: [post('branchSecretary', 'cp2')],
  })
  for (const openid of ['lin', 'he', 'tang', 'guo'])
    await neighbour(api, openid, { verified: true, consents: agreed })
}

let matters = 0

/** A matter that lin raised by an appeal and in which everybody said something, in 快办理 and with nothing done. */
export async function aWork(
  api: TestApi,
  now: Date,
  part: Parameters<typeof aMatter>[2] = {},
): Promise<string> {
  matters += 1
  const _id = `cs-work${matters}`
  const author = api.personId('lin')
  const facts = allFacts(now, {
    work: null,
    keys: { resident: false, butler: false },
    ratings: { count: 0, sum: 0, dissatisfied: 0 },
    session: null,
  })
  const matter = aMatter('handling', now, { _id, fromAppealId: `ap-${_id}`, facts, ...part })
  await storeConsultation(api, matter, [])
  await load(api, 'appeals', [{ _id: `ap-${_id}`, authorId: author, compoundId: 'cp1', countyId: 'county' }])
  await load(
    api,
    'participations',
    ['lin', 'he', 'tang', 'guo'].map((openid) => ({
      _id: `${_id}_${api.personId(openid)}`,
      consultationId: _id,
      compoundId: 'cp1',
      personId: api.personId(openid),
      bucket: 0,
      verified: true,
      stances: {},
      joinedAt: now,
      changedAt: now,
    })),
  )
  return _id
}

/** One spot in two photos, where taking them is not the point. */
export async function havePhotos(api: TestApi, consultationId: string): Promise<void> {
  const work = (await stored<WorkDoc>('works')).find(({ _id }) => _id === consultationId)
  if (!work) throw new Error('nobody has worked yet')
  const { round } = work
  const entry = (kind: 'before' | 'after') => ({
    _id: `${consultationId}-${kind}${round}`,
    consultationId,
    kind,
    authorId: api.personId('wu'),
    author: '吴经理',
    text: '东门第二个垃圾桶',
    photoIds: [],
    photos: [],
    taskId: null,
    beforeId: null,
    verdict: null,
    task: null,
    round,
    state: 'public',
    why: null,
    reason: null,
    createdAt: new Date(),
    judge: 'branchSecretary',
  })
  await load(api, 'work_entries', [entry('before'), entry('after')])
  const pair = {
    beforeId: `${consultationId}-before${round}`,
    afterId: `${consultationId}-after${round}`,
    taskId: null,
    round,
  }
  await change('works', consultationId, { pairs: [...work.pairs, pair] })
  const found = (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === consultationId)
  const facts = found?.facts
  if (facts?.work)
    await change('consultations', consultationId, {
      facts: { ...facts, work: { ...facts.work, beforeAfter: true } },
    })
}

/** One spot in two photos, each taken by whoever does the work. */
export async function bothPhotos(
  api: TestApi,
  openid: string,
  consultationId: string,
  taskId?: string,
): Promise<void> {
  const photo = async () => {
    const photoId = await takePhoto(api, openid, undefined, 'work')
    await api.pushesTaken()
    return photoId
  }
  const said = { consultationId, text: '东门第二个垃圾桶', ...(taskId ? { taskId } : {}) }
  const before = { ...said, kind: 'before' as const, photoIds: [await photo()] }
  const { entryId } = await api.call('work.addEntry', before, { openid })
  const after = { ...said, kind: 'after' as const, photoIds: [await photo()], beforeId: entryId }
  await api.call('work.addEntry', after, { openid })
}
