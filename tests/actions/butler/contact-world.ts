import type { ContactInput } from '@shared/contract/butler/contact'
import type { ContactMove } from '@shared/contract/butler/contact-life'

import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import { startTestApi, type TestApi } from '../../support/api'
import { holdsPost, homeAt, liveAt, livesAt } from '../../support/butlers'
import { atTime, realTime } from '../../support/clock'
import { loadPlaces } from '../../support/neighbours'
import { change, stored } from '../../support/stored'

/** A moment in China. Monday 2026-11-23 is a plain week's beginning. */
export const at = (text: string) => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`)

export const OWN = 'cp1-b01-u1'
export const OTHER = 'cp1-b01-u2'
export const BUTLER = `redButler_${OWN}`

export let api: TestApi

/** Two stairwells with their butlers, the posts above them and neighbours, for the whole of a file. */
export function inTwoStairwells(): void {
  beforeAll(async () => {
    atTime(at('23 09:00'))
    api = await startTestApi()
    await loadPlaces(api)
    await holdsPost(api, 'butler', 'redButler', OWN, '何管家')
    await holdsPost(api, 'butler-2', 'redButler', OTHER, '齐管家')
    await holdsPost(api, 'secretary', 'branchSecretary', 'cp1', '王书记')
    await holdsPost(api, 'community', 'communitySecretary', 'cm1', '李书记')
    await holdsPost(api, 'specialist', 'serviceSpecialist', 'cm1', '郑专员', '01')
    await holdsPost(api, 'admin', 'countyAdmin', 'county', '孟主任', 'first')
    await liveAt(api, ['lin', 'next-door'], homeAt(OWN, 1))
    await livesAt(api, 'zhou', homeAt(OTHER, 2))
    await livesAt(api, 'nohome')
  })
  afterAll(async () => {
    realTime()
    await api.close()
  })
}

export const ask = (openid: string, more: Partial<ContactInput> = {}, requestId?: string) =>
  api.reply(
    'butler.contact',
    { compoundId: 'cp1', kind: 'message', text: '楼道灯坏了三天。', photoIds: [], ...more },
    { openid, ...(requestId === undefined ? {} : { requestId }) },
  )

/** The id of what was asked, where it was let in. */
export async function asked(openid: string, more: Partial<ContactInput> = {}): Promise<string> {
  const answer = await ask(openid, more)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.requestId
}

export const show = (openid: string, requestId: string) =>
  api.call('butler.request', { requestId }, { openid })
export const see = (openid: string, requestId: string) =>
  api.reply('butler.request', { requestId }, { openid })
export const desk = async (openid: string) =>
  (await api.call('butler.desk', {}, { openid })).requests.map(({ id }) => id)
export const move = (openid: string, requestId: string, what: ContactMove, text?: string) =>
  api.reply('butler.move', { requestId, move: what, ...(text === undefined ? {} : { text }) }, { openid })
export const say = (openid: string, requestId: string, text = '收到，下午来看。') =>
  api.reply('butler.say', { requestId, text, photoIds: [] }, { openid })
export const tickAt = async (when: Date) => {
  atTime(when)
  await api.tick()
}
export const responsible = async (openid: string, requestId: string) =>
  (await show(openid, requestId)).responsible
export const told = async (openid: string) =>
  (await stored<NoticeDoc>('notices'))
    .filter(({ personId }) => personId === api.personId(openid))
    .map(({ kind }) => kind)
/** Nothing of one test waits on the desks of the next. */
export const end = async (...ids: string[]) => {
  for (const id of ids) await change('contact_requests', id, { desk: null, open: false, state: 'withdrawn' })
  for (const { _id, rule } of await stored<DeadlineDoc>('deadlines')) {
    if (rule === 'contact') await change('deadlines', _id, { wakeAt: new Date('2099-01-01') })
  }
}

export const NOT_FOUND = { ok: false, code: 'CONTACT_NOT_FOUND' }
