import type { OverturnedInput } from '@shared/contract/topics'
import { wholeText } from '@shared/rules/appeal/public-evidence'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { countyTarget } from './county-target'

const input = z.strictObject({ cursor }) satisfies z.ZodType<OverturnedInput>

const ITEMS = 20

/** Where people decided otherwise than the machine: hints for the rule set. */
export const overturnedVerdicts = defineAction({
  name: 'topics.overturned',
  access: { posts: ['countyAdmin'] },
  input,
  cost: 3,
  target: countyTarget,

  async run({ cursor: after = '' }, { store, settings }) {
    const found = await store.appeals.overturned(settings.countyId, after, ITEMS + 1)
    const items = found.slice(0, ITEMS).map((appeal) => {
      const { machine, verdict, state } = appeal
      const category = verdict.deciderId === null ? null : verdict
      return {
        appealId: appeal._id,
        text: wholeText(appeal),
        ruleVersion: machine.ruleVersion,
        machine: { kind: machine.kind, code: machine.code, name: machine.name },
        person: { state, code: category?.code ?? null, name: category?.name ?? null },
        at: appeal.changedAt.toISOString(),
      }
    })
    return { items, next: found.length > ITEMS ? (found[ITEMS - 1]?.overturnedOrder ?? null) : null }
  },
})
