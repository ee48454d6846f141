import {
  type DraftChange,
  RULE_SOURCES,
  type RulePattern,
  type TopicRule,
  VERDICT_KINDS,
} from '@shared/contract/topics'
import * as z from 'zod'

const short = z.string().max(80)
const long = z.string().max(600)
const lines = (most: number) => z.array(long).max(most)

const pattern = z.strictObject({
  phrase: long,
  must: lines(10).optional(),
  not: lines(10).optional(),
  weight: z.number(),
  why: short,
}) satisfies z.ZodType<RulePattern>

const rule = z.strictObject({
  code: short,
  kind: z.enum(VERDICT_KINDS),
  name: z.string().max(20),
  source: z.enum(RULE_SOURCES),
  definition: long,
  words: z.array(short).max(400),
  edges: lines(20),
  patterns: z.array(pattern).max(120),
  examples: lines(200),
  handoff: short.nullable(),
  residentMessage: z.string().max(200).nullable(),
}) satisfies z.ZodType<TopicRule>

/** Bounds of shape only; what a rule may say is judged by `checkRuleSet`, which tells all that is wrong. */
export const draftChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rule'), at: short, rule }),
  z.strictObject({
    kind: z.literal('lexicon'),
    name: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/),
    words: z.array(short).max(400),
  }),
  z.strictObject({ kind: z.literal('discard') }),
]) satisfies z.ZodType<DraftChange>
