import { type AnswerBackInput, APPEAL_MOST_CHARACTERS } from '@shared/contract/appeal'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { findAppeal, mustBeOwn } from '../../appeals/find-appeal'
import { judgeAgain } from '../../appeals/judge-again'
import { moveAppeal } from '../../appeals/move-appeal'
import { rulesInForce } from '../../appeals/rules-in-force'
import { tellEmergency } from '../../appeals/tell-emergency'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'

const input = z.strictObject({
  appealId: id,
  text: words(APPEAL_MOST_CHARACTERS),
}) satisfies z.ZodType<AnswerBackInput>

/**
 * Answers what the secretary asked, within 48 hours. For her desk only: an answer never becomes public.
 * The gate reads the whole again, so that danger told of only now is not kept waiting.
 */
export const answerBack = defineAction({
  name: 'appeal.answerBack',
  access: 'known',
  input,
  limit: 'words',
  // Appeal, person, rules (2), the move with its desk; in danger the posts and what they are told.
  cost: 30,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, text }, context) {
    await mustBeOwn(context)
    const { now, store, target } = context
    const answer = redact(text).text
    const rules = await rulesInForce(target.place.countyId, context)
    const moved = await moveAppeal('answerBack', 'author', appealId, context, (appeal) => {
      if (appeal.dueAt !== null && appeal.dueAt <= now) throw fail('APPEAL_MOVED_ON')
      const question = appeal.question ?? ''
      const machine = judgeAgain(appeal, text, rules)
      const danger = machine.code === 'emergency'
      const byPerson = appeal.verdict.deciderId !== null
      return {
        danger,
        patch: {
          question: null,
          answers: [...appeal.answers, { question, answer, at: now }],
          machine,
          ...(byPerson ? {} : { verdict: machine, handoff: machine.handoff }),
          ...(danger ? { urgent: true } : {}),
        },
      }
    })
    if (moved.state === 'emergency') await tellEmergency(moved, store, now)
    return { state: moved.state }
  },
})
