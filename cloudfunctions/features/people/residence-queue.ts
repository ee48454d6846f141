import { MINORS, type ResidenceQueueInput, type ResidenceRequestView } from '@shared/contract/residence'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
import { openVault, type VaultField, type Wanted } from '../../vault/vault'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ResidenceQueueInput>

const REQUESTS_A_PAGE = 10

/**
 * Who waits to be verified by me: for my posts, for those I deputise, and for the vacant ones below.
 * Names and rooms are opened for this page only, and each opening is recorded.
 */
export const residenceQueue = defineAction({
  name: 'people.residenceQueue',
  access: 'known',
  input,
  // Person, at most three steps of vacancies, the page, keys and fields, and up to three events a row.
  cost: 40,

  async run({ cursor: after = '' }, context) {
    const { store } = context
    const { person, desks } = await atDesk(context)
    const page = await pageOf(REQUESTS_A_PAGE, (limit) =>
      store.residenceRequests.waitingFor(desks, after, limit),
    )
    const others = page.rows.filter(({ personId }) => personId !== person._id)
    return { requests: await opened(others, person._id, context), next: page.next }
  },
})

async function opened(
  requests: readonly ResidenceRequestDoc[],
  reader: string,
  context: ActionContext,
): Promise<ResidenceRequestView[]> {
  const wanted = requests.flatMap((request): Wanted[] => {
    const { countyId, communityId, compoundId, personId } = request
    const place = { countyId, communityId, compoundId }
    return [
      { personId, field: 'name', place },
      { personId, field: `room_${compoundId}`, place },
      ...(MINORS.includes(request.ageGroup) ? [{ personId, field: 'guardian', place } as const] : []),
    ]
  })
  const values = await openVault(context).getMany(wanted, { reader, reason: 'residence' })
  const value = (personId: string, field: VaultField) =>
    values[wanted.findIndex((one) => one.personId === personId && one.field === field)]
  return requests.map((request) => {
    const { personId, compoundId } = request
    return view(
      request,
      value(personId, 'name'),
      value(personId, `room_${compoundId}`),
      MINORS.includes(request.ageGroup) ? value(personId, 'guardian') : undefined,
    )
  })
}

const view = (
  request: ResidenceRequestDoc,
  name = '',
  room = '',
  guardianName: string | undefined,
): ResidenceRequestView => ({
  id: request._id,
  compoundName: request.compoundName,
  building: request.building,
  unitEntrance: request.unitEntrance,
  room,
  name,
  guardianName: guardianName ?? null,
  kind: request.kind,
  ageGroup: request.ageGroup,
  known: request.known,
  withoutPhone: request.withoutPhone,
  overdue: request.overdue ?? false,
  askedAt: request.askedAt.toISOString(),
})
