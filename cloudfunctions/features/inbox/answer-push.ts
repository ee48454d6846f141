import { type AnswerPushInput, PUSH_ANSWERS, PUSH_TOPICS } from '@shared/contract/inbox'
import { answered } from '@shared/rules/inbox/ledger'
import { MOST_A_CALL } from '@shared/rules/inbox/to-ask'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { intentId } from '../../publish/intent-id'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { settingsView } from './settings-view'

const input = z.strictObject({
  answers: z
    .array(z.strictObject({ topic: z.enum(PUSH_TOPICS), answer: z.enum(PUSH_ANSWERS) }))
    .min(1)
    .max(MOST_A_CALL)
    .refine((answers) => new Set(answers.map(({ topic }) => topic)).size === answers.length),
}) satisfies z.ZodType<AnswerPushInput>

/**
 * Enters into the ledger what the caller answered to WeChat's question. One acceptance is one grant,
 * however often it is sent. A refusal stands until she herself agrees.
 */
export const answerPush = defineAction({
  name: 'inbox.answerPush',
  access: 'known',
  input,
  // The person, her openid, and the ledger; the losers of a crowd try again.
  cost: 40,

  async run({ answers }, context) {
    const { store, caller, now, requestId, settings } = context
    const { _id, posts, residences } = await caller.person()
    const homes = residences.map(({ compoundId }) => compoundId)
    const accepted = answers.some(({ answer }) => answer === 'accept')
    // Without it nothing can be sent to her.
    if (accepted) await rememberOpenid(caller, openVault(context))
    const ledger = await store.subscriptionGrants.change(_id, homes, (before) =>
      answers.reduce((so, { topic, answer }) => {
        const template = settings.pushTemplates.find((one) => one.topic === topic)
        const grantId = intentId(`sg_${topic}_`, _id, requestId)
        // The deployment changed its templates while she was being asked.
        return template ? answered(so, template, answer, { grantId, at: now }) : so
      }, before),
    )
    return settingsView(ledger, settings.pushTemplates, posts.length > 0)
  },
})
