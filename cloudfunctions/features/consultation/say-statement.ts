import { POSTS } from '@shared/contract/ladder'
import {
  type SayStatementInput,
  STATEMENT_MOST_CHARACTERS,
  STATEMENT_MOST_PHOTOS,
  STATEMENTS_A_DAY,
} from '@shared/contract/statement'
import { stancesOpen } from '@shared/rules/consultation/stances-open'
import { isYoung } from '@shared/rules/people/age'
import { lookedAtFirst } from '@shared/rules/session/looked-at-first'
import { dayInChina } from '@shared/rules/statement/day'
import { judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import { publicationId } from '../../store/publications'
import type { StatementDoc } from '../../store/statements'
import { authorName } from './author-name'
import { type FoundPage, findPage } from './find-page'
import { speakerOf } from './speaker'
import { statementSubject } from './statement-subject'

const input = z.strictObject({
  consultationId: id,
  text: words(STATEMENT_MOST_CHARACTERS),
  photoIds: distinctIds(STATEMENT_MOST_PHOTOS),
  showName: z.boolean().optional(),
  onBehalf: z.literal('child').optional(),
}) satisfies z.ZodType<SayStatementInput>

/**
 * Says something in a consultation. It goes the one way to the public: masked, checked, and shown
 * once every check has passed; until then only its author knows of it.
 */
export const sayStatement = defineAction({
  name: 'statement.say',
  // Somebody in office speaks where her post reaches, by surname and title, wherever she lives.
  access: { posts: POSTS, rung: 'phoneVerified' },
  input,
  limit: 'words',
  // Usually about 20: page, person, photos, slot, her openid sealed, publication, statement, the page anew.
  // The rest is for the third slot, three photos, a masked text, and a page that others rewrite meanwhile.
  cost: 56,

  target: ({ consultationId }, context) => findPage(consultationId, context),

  async run(said, context) {
    const { store, now, requestId, caller } = context
    const person = await caller.person()
    const statementId = intentId('st', person._id, requestId)
    const publication = publicationId('statement', statementId)
    const speaker = speakerOf(said.consultationId, person._id)
    const day = dayInChina(now)

    const known = await store.publications.find(publication)
    if (!known) {
      if (!stancesOpen(context.target.page.state)) throw fail('STEP_CLOSED')
      await checkPhotosUsable(store, said.photoIds, person._id, 'statement', publication)
      const taken = await store.speechSlots.take(speaker, day, STATEMENTS_A_DAY, statementId, now)
      if (!taken) throw fail('STATEMENTS_TODAY_USED')
    }
    const draft = await draftOf(statementId, said, context)
    const published = await publish(context, statementSubject, {
      kind: 'statement',
      id: statementId,
      authorId: person._id,
      place: context.target.place,
      texts: [said.text],
      photoIds: said.photoIds,
      young: isYoung(person, now),
      hosted: await isHosted(context),
      draft: ([text = '']): StatementDoc => ({ ...draft, text }),
    })
    const used = await store.speechSlots.used(speaker, day, STATEMENTS_A_DAY)
    const { state, why } = published.publication
    const [publicText = ''] = published.publicTexts
    return { statementId, state, why, publicText, leftToday: Math.max(0, STATEMENTS_A_DAY - used) }
  },
})

/** Read from the matter itself: the page may be a moment behind its session. */
async function isHosted({ store, target }: ActionContext & { readonly target: FoundPage }): Promise<boolean> {
  if (target.page.state !== 'deliberating') return false
  const consultation = await store.consultations.find(target.page._id)
  return consultation !== undefined && lookedAtFirst(consultation.state, consultation.facts)
}

async function draftOf(
  statementId: string,
  { consultationId, showName, onBehalf, photoIds }: SayStatementInput,
  context: ActionContext & { readonly target: FoundPage },
): Promise<Omit<StatementDoc, 'text'>> {
  const { now, caller, target } = context
  const person = await caller.person()
  return {
    _id: statementId,
    consultationId,
    authorId: person._id,
    ...(await authorName(person, showName === true, context)),
    state: 'pending',
    why: 'checking',
    createdAt: now,
    answered: 0,
    onBehalf: onBehalf ?? null,
    photos: [],
    photoIds,
    follows: 0,
    judge: judgeOf(person.posts, target.place),
    reports: [],
    immune: false,
    desk: null,
    deskOrder: null,
    pageDueAt: null,
  }
}
