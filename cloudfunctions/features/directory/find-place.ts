import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { DirectoryPlaceDoc } from '../../store/directory'

export interface CountedTarget extends Target {
  readonly counted: DirectoryPlaceDoc
}

/** A county, subdistrict, community or compound as it was last counted; its place decides who may look. */
export async function findPlace(
  placeId: string,
  { store }: Pick<ActionContext, 'store'>,
): Promise<CountedTarget> {
  const counted = await store.directory.place(placeId)
  if (!counted) throw fail('PLACE_NOT_COUNTED')
  return { place: counted.place, counted }
}
