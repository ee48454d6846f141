import { randomUUID } from 'node:crypto'

import type { SubmitAppealInput } from '@shared/contract/appeal'
import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import type { TestApi } from './api'
import { agreed, aStairwell } from './neighbours'
import { neighbour, post } from './speakers'
import { aCompound, load } from './world'

/** Words that the gate is sure of, one for each way it may go. */
export const WORDS = {
  accepted: '建议设个大件垃圾临时堆放点,现在谁家换床垫都往凉亭边上一扔。',
  refused: '商量一下,欠物业费的就给他断水断电,看他交不交。',
  unsure: '还是上次说的那个事,你们看着办。',
  emergency: '楼上冒烟了快来人啊',
} as const

/** A compound with its secretary 王书记, its community's 李书记, a butler, a county admin and an office. */
export async function loadAppealWorld(api: TestApi): Promise<void> {
  await load(api, 'compounds', [aCompound(), aCompound({ _id: 'cp2', name: '柳园小区' })])
  await load(api, 'stairwells', [
    aStairwell(),
    aStairwell({ _id: 'cp1-b02-u1', building: 2, order: '002-01' }),
  ])
  await load(api, 'offices', [
    {
      _id: 'of1',
      countyId: 'county',
      communityId: 'cm1',
      name: '桂园商量办公室',
      hostType: 'redStation',
      hostId: 'rs1',
      hostName: '桂园驿站',
      compoundIds: ['cp1'],
    },
  ])
  await official(api, 'wang', 'branchSecretary', 'cp1', '王书记')
  await official(api, 'li', 'communitySecretary', 'cm1', '李书记')
  await official(api, 'zhao', 'countyAdmin', 'county', '赵主任')
  await official(api, 'sun', 'redButler', 'cp1-b01-u1', '孙管家')
}

async function official(
  api: TestApi,
  openid: string,
  kind: Parameters<typeof post>[0],
  placeId: string,
  label: string,
): Promise<void> {
  await neighbour(api, openid, { label, consents: agreed, posts: [post(kind, placeId)] })
  if (kind === 'countyAdmin') return
  const place = { countyId: 'county', communityId: 'cm1' }
  const coveredBy = { branchSecretary: 'communitySecretary_cm1', redButler: 'branchSecretary_cp1' }
  await load(api, 'posts', [
    {
      _id: `${kind}_${placeId}`,
      post: kind,
      placeId,
      placeName: placeId,
      place: kind === 'communitySecretary' ? place : { ...place, compoundId: 'cp1' },
      listedAt: kind === 'redButler' ? [placeId, 'cp1'] : [placeId],
      holderId: api.personId(openid),
      label,
      since: new Date('2026-11-01T00:00:00Z'),
      termEnds: null,
      deputy: null,
      successor: null,
      coveredBy: kind in coveredBy ? coveredBy[kind as keyof typeof coveredBy] : 'countyAdmin_county',
      vacant: false,
      order: `${kind}_${placeId}`,
      rev: 1,
    },
  ])
}

export const anAppeal = (change: Partial<SubmitAppealInput> = {}): SubmitAppealInput => ({
  compoundId: 'cp1',
  where: '',
  what: WORDS.accepted,
  hope: '',
  photoIds: [],
  ...change,
})

let people = 0
/** A neighbour of her own for each appeal, so that nobody waits a minute. */
export async function submit(
  api: TestApi,
  change: Partial<SubmitAppealInput> = {},
  requestId: string = randomUUID(),
) {
  people += 1
  const openid = await neighbour(api, `author${people}`, { consents: agreed })
  const answer = await api.call('appeal.submit', anAppeal(change), { openid, requestId })
  return { ...answer, openid }
}

/** Lets the time of a stored appeal pass: the clock finds it due. */
export async function makeDue(appealId: string): Promise<void> {
  await platformDatabase()
    .collection('appeals')
    .doc(appealId)
    .update({ dueAt: new Date('2026-01-01T00:00:00Z') })
}
