import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ReceptionDayDoc, ReceptionSlotDoc } from '../../store/receptions'

export async function findDay(
  { dayId }: { readonly dayId: string },
  { store }: ActionContext,
): Promise<Target & { readonly day: ReceptionDayDoc }> {
  const day = await store.receptions.day(dayId)
  if (!day) throw fail('RECEPTION_NOT_FOUND')
  const { countyId, communityId } = day
  return { place: { countyId, communityId }, day }
}

/** A slot, in the compound of whoever booked it. */
export async function findSlot(
  { slotId }: { readonly slotId: string },
  context: ActionContext,
): Promise<Target & { readonly day: ReceptionDayDoc; readonly slot: ReceptionSlotDoc }> {
  const slot = await context.store.receptions.slot(slotId)
  if (!slot) throw fail('RECEPTION_NOT_FOUND')
  const { day, place } = await findDay({ dayId: slot.dayId }, context)
  return { place, day, slot }
}
