import type { VisitWindows, VisitWindowsInput } from '@shared/contract/butler/visit'
import { type Chosen, pickDesk } from '@shared/rules/butler/who-answers'
import { windowId, windowsAhead } from '@shared/rules/butler/windows'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { readDesks } from './desks'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<VisitWindowsInput>

/** The names under which whoever answers for a desk keeps her windows: the post's, and her own over all her posts. */
export function keepersOf({ key: ownerKey, who }: Chosen): string[] {
  return [ownerKey, ...(who.kind === 'topLevel' ? [] : [who.personId])]
}

/** Two-hour windows of the next seven days, and which of them are still free. */
export const visitWindows = defineAction({
  name: 'butler.windows',
  access: 'phoneVerified',
  input,
  // Person, posts, windows.
  cost: 3,

  async target({ compoundId }, { settings }) {
    return { place: { countyId: settings.countyId, communityId: '', compoundId } }
  },

  async run({ compoundId }, { caller, store, settings, now }: ActionContext): Promise<VisitWindows> {
    const person = await caller.person()
    const residence = person.residences.find((one) => one.compoundId === compoundId)
    if (!residence?.home) throw fail('VISIT_HOME_NEEDED')
    const { communityId, home } = residence
    const place = { countyId: settings.countyId, communityId, compoundId, stairwellId: home.stairwellId }
    const desks = await readDesks(place, store)
    const keepers = keepersOf(pickDesk(desks.way, desks.state, [person._id]))
    const windows = windowsAhead(now)
    const ids = windows.flatMap((one) => keepers.map((of) => windowId(of, one)))
    const taken = new Set((await store.contacts.windows(ids)).map(({ _id }) => _id))
    return {
      windows: windows.map((one) => ({ ...one, free: keepers.every((of) => !taken.has(windowId(of, one))) })),
    }
  },
})
