import { sheetStep } from '@shared/rules/service/sheet-life'
import { deskOf } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import type { SheetDoc } from '../../store/service-papers'

/** Seven days without a word from the member: the sheet waits for the second person. */
export const lapseObjection: DeadlineRule = async ({ subject }, { store }) => {
  await store.transaction(async (tx) => {
    const found = await tx.get<SheetDoc>('assessment_sheets', subject)
    const state = found && sheetStep(found.state, 'lapse', 'clock')
    if (found && state) {
      await tx.put('assessment_sheets', { ...found, state, desk: deskOf('communitySecretary', found) })
    }
  })
}
