import type { TopicTrial, TryTopicDraftInput } from '@shared/contract/topics'
import { wholeText } from '@shared/rules/appeal/public-evidence'
import { judgeAppeal } from '@shared/rules/topics/judge'
import * as z from 'zod'

import { ruleOf } from '../../appeals/judge-parts'
import { compileFor } from '../../appeals/rules-in-force'
import { defineAction } from '../../kernel/define-action'
import { countyTarget } from './county-target'
import { openDraft } from './open-draft'

const input = z.strictObject({}) satisfies z.ZodType<TryTopicDraftInput>

const TRIED = 100

/** What the draft would say otherwise than the version in force, of the newest appeals; nothing is changed by it. */
export const tryTopicDraft = defineAction({
  name: 'topics.tryDraft',
  access: { posts: ['countyAdmin'] },
  input,
  cost: 5,
  target: countyTarget,

  async run(_, context) {
    const { store, settings } = context
    const [{ rules, ruleSet }, appeals] = await Promise.all([
      openDraft(context),
      store.appeals.newest(settings.countyId, TRIED),
    ])
    const compiled = compileFor(ruleSet)
    const changes = appeals.flatMap((appeal): TopicTrial[] => {
      const text = wholeText(appeal)
      const before = judgeAppeal(text, rules.compiled)
      const after = judgeAppeal(text, compiled)
      const name = ruleOf(ruleSet, after.code)?.name ?? ''
      const nameBefore = ruleOf(rules.ruleSet, before.code)?.name ?? ''
      if (before.kind === after.kind && before.code === after.code && name === nameBefore) return []
      return [
        {
          appealId: appeal._id,
          text,
          before: { kind: before.kind, code: before.code, name: nameBefore },
          after: { kind: after.kind, code: after.code, name },
        },
      ]
    })
    return { tried: appeals.length, changes }
  },
})
