import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import type { WishDoc } from '../../../cloudfunctions/store/wishes'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { stored } from '../../support/stored'
import { BEHALF, loadWishWorld, member, onBoard } from '../../support/wishes'

export let bare: TestApi
/** The same, but that an answer that tells of whoever wishes fails the test. */
export let api: TestApi

/** People who wish and help, and an empty board, for the whole of a file. */
export function amongWishes(): void {
  beforeAll(async () => {
    bare = await startTestApi()
    api = withoutLeaks(bare)
    await loadWishWorld(bare)
  })
  afterAll(() => bare.close())
  beforeEach(() => bare.control.setMood({ mood: 'pass' }))
  afterEach(realTime)
}

let rooms = 300

/** A door of its own, so that no household meets its limits by another test. */
export const door = () => {
  rooms += 1
  return { behalf: { ...BEHALF, room: String(rooms) } }
}
export const board = (change = {}) => onBoard(api, { ...door(), ...change })
export const show = (openid: string, wishId: string) => api.call('wish.show', { wishId }, { openid })
export const move = (openid: string, wishId: string, verb: never | string, reason?: string) =>
  api.reply('wish.move', { wishId, verb, ...(reason ? { reason } : {}) } as never, { openid })
export const wishDoc = async (id: string) =>
  (await stored<WishDoc>('micro_wishes')).find(({ _id }) => _id === id)
export const told = async (openid: string, wishId: string) =>
  (await stored<NoticeDoc>('notices'))
    .filter(({ personId, subjectId }) => personId === api.personId(openid) && subjectId === wishId)
    .map(({ kind }) => kind)

let members = 0
/** A member whom no other test has met. */
export const newMember = () => {
  members += 1
  return member(bare, `mm${members}`)
}
/** So many days later the clock has worked, twice: a limit may lead to the next at once. */
export async function daysLater(days: number) {
  atTime(new Date(Date.now() + days * 86_400_000))
  await api.tick()
  await api.tick()
}
