import type { AppealView, OwnAppeal, ShowAppeal, ShowAppealInput } from '@shared/contract/appeal'
import { handoffView } from '@shared/rules/appeal/handoffs'
import * as z from 'zod'

import { authorMoves, categoryOf } from '../../appeals/appeal-card'
import { appealTold } from '../../appeals/appeal-told'
import { attendedView } from '../../appeals/attended-view'
import { type FoundAppeal, findAppeal } from '../../appeals/find-appeal'
import { isPublic } from '../../appeals/place-appeal'
import { verdictView } from '../../appeals/verdict-view'
import { answersFor } from '../../desk/answers-for'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { AppealDoc } from '../../store/appeals'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<ShowAppealInput>

type Context = ActionContext & { readonly target: FoundAppeal }

/** One appeal: everything for its author, what is public for everybody else. */
export const showAppeal = defineAction({
  name: 'appeal.show',
  access: 'visitor',
  input,
  // Appeal, a browser's session, her co-sign, the posts that answer, links.
  cost: 5,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run(_, context): Promise<ShowAppeal> {
    const { caller, target } = context
    const { appeal } = target
    const mine = caller.personId === appeal.authorId
    if (!mine && !isPublic(appeal)) throw fail('APPEAL_NOT_FOUND')
    return { appeal: await view(appeal, mine, context), own: mine ? own(appeal, context) : null }
  },
})

async function view(appeal: AppealDoc, mine: boolean, context: Context): Promise<AppealView> {
  const { store, caller, ports, now } = context
  const [signed, responsible, photos] = await Promise.all([
    mine || !caller.personId ? undefined : store.coSigns.find(appeal._id, caller.personId),
    responsibleFor(appeal, context),
    photoLinks(appeal.photos, ports, now),
  ])
  const { mergedInto } = appeal
  return {
    ...appealTold(appeal),
    compoundId: appeal.compoundId,
    photos: photos.filter(Boolean),
    state: appeal.state,
    category: categoryOf(appeal),
    statutoryItem: appeal.verdict.statutoryItem,
    coSigns: appeal.coSigns,
    coSigned: signed !== undefined,
    mine,
    submittedAt: appeal.submittedAt.toISOString(),
    consultationId: mergedInto?.kind === 'consultation' ? mergedInto.id : appeal.consultationId,
    mergedInto: mergedInto?.kind === 'appeal' ? mergedInto.id : null,
    splitFrom: mine ? appeal.splitFrom : null,
    splitInto: mine ? appeal.splitInto : [],
    responsible,
  }
}

async function responsibleFor(
  { state, desks, judge, dueAt, overdue, dueProvisional: provisional }: AppealDoc,
  { store, target }: Context,
): Promise<AppealView['responsible']> {
  const by = dueAt?.toISOString() ?? null
  if (state === 'returned') return { label: null, post: 'author', by, overdue: false, provisional }
  if (desks.length === 0) return null
  const { label, judge: post } = await answersFor(judge, target.place, store)
  return { label, post, by, overdue, provisional }
}

function own(appeal: AppealDoc, { settings, now }: Context): OwnAppeal {
  const judged = appeal.state !== 'screening'
  return {
    verdict: judged ? verdictView(appeal.verdict) : null,
    why: appeal.why,
    handoff: judged ? handoffView(appeal.handoff) : null,
    emergency: appeal.urgent ? settings.emergencyNumbers : null,
    attended: attendedView(appeal.attended),
    question: appeal.state === 'returned' ? appeal.question : null,
    answers: appeal.answers.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    reason: appeal.reason,
    moves: authorMoves(appeal, now),
    history: appeal.history.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  }
}
