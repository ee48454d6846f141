import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import type { ContactDoc } from '../../cloudfunctions/store/contacts'
import type { TestStack } from './gateway'
import { change, stored } from './stored'

const HOUR = 3_600_000
/** However the day lies, this long ago holds more than four hours of duty, and no two working days. */
const FOUR_DUTY_HOURS = 20 * HOUR
/** And this long ago more than five working days, holidays of a fortnight apart. */
const FIVE_WORKING_DAYS = 24 * 24 * HOUR

/** As if somebody had asked so long ago and nobody had answered: the clock works until it has caught up. */
async function asIfAsked(stack: TestStack, requestId: string, ago: number, rungs: number): Promise<void> {
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  const past = new Date(Date.now() - ago)
  await change('contact_requests', requestId, { since: past })
  for (let rung = 0; rung < rungs; rung += 1) {
    await change('deadlines', `contact_${requestId}`, { wakeAt: new Date(Date.now() - 1000) })
    await stack.tick()
  }
}

export const silentForFourHours = (stack: TestStack, requestId: string) =>
  asIfAsked(stack, requestId, FOUR_DUTY_HOURS, 2)

/** The specialist first; 12345 with the second look of the clock, the third where it began with the secretary. */
export const unsolvedForDays = (stack: TestStack, requestId: string, looks: number) =>
  asIfAsked(stack, requestId, FIVE_WORKING_DAYS, looks)

/** Who answers for a request now, as the store has it. */
export async function ownerOf(stack: TestStack, requestId: string): Promise<string> {
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  const found = (await stored<ContactDoc>('contact_requests')).find(({ _id }) => _id === requestId)
  return found?.ownerKey ?? ''
}
