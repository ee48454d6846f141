import { windowsAhead } from '@shared/rules/butler/windows'

import { residentsOf } from '../../support/sessions'
import { load } from '../../support/world'
import { readStore } from '../emulator/check-store'
import type { AreaResult } from './area'
import type { Crowd } from './crowd'
import { judgeWindows, type Wanted } from './judge-windows'

const HOUR = 3_600_000
const PEOPLE = 12
const FEW = 4

/** Many want the same few times, of a butler's visits and of a reception day: one gets each, and knows it. */
export async function tortureWindows(crowd: Crowd, operations: number): Promise<AreaResult> {
  const before = crowd.operations
  const wrong: string[] = []
  for (let round = 0; crowd.operations - before < operations; round += 1) {
    const talks = await raceForTalks(crowd, `crowd-day${round}`)
    const visits = await raceForVisits(crowd)
    wrong.push(...[...talks, ...visits].map((one) => `round ${round}: ${one}`))
    crowd.later(24 * HOUR)
  }
  return { operations: crowd.operations - before, kills: 0, violations: wrong }
}

/** Each books, some give theirs back and book another: nobody has two of one day. */
async function raceForTalks(crowd: Crowd, dayId: string): Promise<string[]> {
  const { api, random } = crowd
  const people = await residentsOf(api, PEOPLE)
  const slots = Array.from({ length: FEW }, (_, nth) => `${dayId}_0${nth + 1}`)
  const empty = { personId: null, compoundId: null, compoundName: null, outcome: null, appealId: null }
  const startsAt = new Date(crowd.now.getTime() + 48 * HOUR)
  await load(
    api,
    'reception_slots',
    slots.map((_id) => ({ _id, dayId, communityId: 'cm1', startsAt, ...empty })),
  )
  const wanted: Wanted[] = []
  for (let wave = 0; wave < 3; wave += 1) {
    await crowd.atOnce(
      people.map((openid) => {
        const who = api.personId(openid)
        const slotId = random.pick(slots)
        const mine = [...wanted]
          .reverse()
          .find((one) => one.who === who && ['ok', 'given back'].includes(one.told))
        return async () => {
          if (mine?.told === 'ok' && random.chance(0.4)) {
            const told = await crowd.tap(openid, 'reception.cancel', { slotId: mine.time })
            wanted.push({ who, time: mine.time, told: told === 'ok' ? 'given back' : told })
          } else {
            const told = await crowd.tap(openid, 'reception.book', { compoundId: 'cp1', slotId })
            wanted.push({ who, time: slotId, told })
          }
        }
      }),
    )
    crowd.later(60_000)
  }
  const stored = [...readStore(api.dataDir)('reception_slots').values()]
  const taken = stored
    .filter((one) => one.dayId === dayId && one.personId !== null)
    .map(({ _id, personId }) => ({ time: String(_id), who: String(personId) }))
  return judgeWindows(wanted, taken, ['RECEPTION_TAKEN', 'RECEPTION_HAS_ONE'])
}

async function raceForVisits(crowd: Crowd): Promise<string[]> {
  const { api, random } = crowd
  const people = await residentsOf(api, PEOPLE)
  const free = windowsAhead(crowd.now).slice(0, FEW)
  const wanted: Wanted[] = []
  await crowd.atOnce(
    people.map((openid) => {
      const visit = random.pick(free)
      return async () => {
        const told = await crowd.tap(openid, 'butler.contact', {
          compoundId: 'cp1',
          kind: 'visit',
          text: '请来看看水管。',
          photoIds: [],
          visit,
        })
        wanted.push({ who: api.personId(openid), time: `${visit.day}_${visit.window}`, told })
      }
    }),
  )
  const of = readStore(api.dataDir)
  const mine = new Set(people.map((openid) => api.personId(openid)))
  const author = (requestId: unknown) => String(of('contact_requests').get(String(requestId))?.authorId)
  const taken = [...of('contact_windows').values()]
    // The butler keeps it under her post and under her own name: one of the two is enough.
    .filter(({ _id, requestId }) => String(_id).startsWith('redButler_') && mine.has(author(requestId)))
    .map(({ _id, requestId }) => ({
      time: String(_id).split('_').slice(-2).join('_'),
      who: author(requestId),
    }))
  return judgeWindows(wanted, taken, ['VISIT_WINDOW_TAKEN', 'VISIT_WINDOW_CLOSED'])
}
