import type { ShowEmergency, ShowEmergencyInput } from '@shared/contract/appeal'
import { handoffView } from '@shared/rules/appeal/handoffs'
import * as z from 'zod'

import { appealTold } from '../../appeals/appeal-told'
import { attendedView } from '../../appeals/attended-view'
import { findAppeal } from '../../appeals/find-appeal'
import { mustAttend } from '../../appeals/must-attend'
import { answersFor } from '../../desk/answers-for'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<ShowEmergencyInput>

/** What happened, where, whom to call and who is already there: for the butler and those above her. */
export const showEmergency = defineAction({
  name: 'appeal.showEmergency',
  access: 'known',
  input,
  // Appeal, person, vacant posts below (3), who answers, links.
  cost: 8,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run(_, context): Promise<ShowEmergency> {
    const { person, decides } = await mustAttend(context)
    const { store, ports, settings, now, target } = context
    const { appeal, place } = target
    const [{ label }, photos] = await Promise.all([
      answersFor(appeal.judge, place, store),
      photoLinks(appeal.photos, ports, now),
    ])
    return {
      ...appealTold(appeal),
      photos: photos.filter(Boolean),
      submittedAt: appeal.submittedAt.toISOString(),
      over: appeal.state !== 'emergency',
      numbers: settings.emergencyNumbers,
      handoff: handoffView(appeal.handoff),
      answers: label,
      attended: attendedView(appeal.attended),
      mine: appeal.attended.flatMap(({ personId, how }) => (personId === person._id ? [how] : [])),
      decides,
    }
  },
})
