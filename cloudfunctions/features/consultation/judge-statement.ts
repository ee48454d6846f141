import type { StatementState } from '@shared/contract/statement'
import { redact } from '@shared/rules/redact/redact'
import { decideJudgement, type Judgement } from '@shared/rules/statement/decide-judgement'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { intentId } from '../../publish/intent-id'
import type { StatementDoc } from '../../store/statements'
import type { FoundStatement } from './find-statement'
import { followPage } from './follow-page'

type Verb = 'hide' | 'restore' | 'keepHidden'
type Context = ActionContext & { readonly target: FoundStatement }
type Allowed = Extract<Judgement, { readonly kind: 'judge' }>

/**
 * Judges words that are or were public: hides them, lets them stand, or keeps them hidden. The
 * judgement and its event in the audit are written together; a resend finds its own work done.
 */
export async function judgeStatement(verb: Verb, reason: string, context: Context): Promise<StatementState> {
  const { store, caller, now, requestId, target } = context
  const person = await caller.person()
  const act = intentId('ac', person._id, requestId)
  const { countyId: _, ...place } = target.place
  const event = {
    _id: `${person._id}_statement.${verb}_${requestId}`,
    at: now,
    actorId: person._id,
    action: `statement.${verb}`,
    subjectId: target.statement._id,
    // What she wrote is for the author; the event keeps that there was a reason, not its words.
    reason: null,
    ...place,
  }
  const judged = await store.statements.judge(
    target.statement._id,
    (statement) => {
      if (statement.lastAct === act) return undefined
      const judgement = judgementOn(verb, statement, person, target)
      if (judgement.kind === 'refuse') throw fail(judgement.code)
      const last = statement.state === 'contested'
      return {
        ...patchFor(verb, judgement, person._id, reason, now),
        ...(last ? LAST_WORD : {}),
        lastAct: act,
      }
    },
    event,
  )
  if (!judged) throw fail('STATEMENT_NOT_FOUND')
  if (judged.desk === null) await store.deadlines.clear('heldStatement', judged._id)
  await followPage(context, judged)
  return judged.state
}

const judgementOn = (
  verb: Verb,
  statement: StatementDoc,
  person: { readonly _id: string; readonly posts: Parameters<typeof decideJudgement>[2]['posts'] },
  { place }: FoundStatement,
): Judgement =>
  decideJudgement(
    verb,
    {
      state: statement.state,
      authorId: statement.authorId,
      judge: statement.judge ?? 'branchSecretary',
      hiddenById: statement.hiddenById ?? null,
    },
    { id: person._id, posts: person.posts },
    place,
  )

/** What was looked at one level up is not looked at a third time. */
const LAST_WORD = { mayContest: false }

/** Numbers and doors are masked in a reason too: its author may quote what she hides. */
function patchFor(
  verb: Verb,
  { to, level }: Allowed,
  personId: string,
  reason: string,
  now: Date,
): Partial<Omit<StatementDoc, '_id'>> {
  const off = { state: to, desk: null, deskOrder: null, reason: redact(reason).text, pageDueAt: now }
  if (verb === 'restore') return { ...off, immune: true, mayContest: false, judge: level }
  const hidden = { ...off, why: 'byPerson', hiddenById: personId, hiddenAtLevel: level } as const
  return { ...hidden, mayContest: true }
}
