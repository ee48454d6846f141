import {
  APPEAL_MOST_CHARACTERS,
  type SimilarAppeal,
  type SimilarAppeals,
  type SimilarAppealsInput,
} from '@shared/contract/appeal'
import { wholeText } from '@shared/rules/appeal/public-evidence'
import { similarityOf, tokensOf } from '@shared/rules/topics/similarity'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { id, words } from '../../kernel/input'
import type { AppealDoc } from '../../store/appeals'

const input = z.strictObject({
  compoundId: id,
  text: words(APPEAL_MOST_CHARACTERS),
  stairwellId: id.optional(),
}) satisfies z.ZodType<SimilarAppealsInput>

const SHOWN = 5
const LOOKED_AT = 40
const ALIKE_FROM = 0.2
/** What is next door is shown before what is a little more alike far away. */
const NEARER: Readonly<Record<SimilarAppeal['near'], number>> = { stairwell: 0.2, building: 0.1, compound: 0 }

/** Open appeals of her compound that say much the same, while she still writes: she may co-sign instead. */
export const similarAppeals = defineAction({
  name: 'appeal.similar',
  access: 'visitor',
  input,
  // Person, stairwell, two lists, her co-signs.
  cost: 6,

  async run({ compoundId, text, stairwellId }, context): Promise<SimilarAppeals> {
    const { store, caller } = context
    const person = caller.personId === undefined ? undefined : await caller.person()
    const home = person?.residences.find((one) => one.compoundId === compoundId)?.home
    const here = await standpoint(stairwellId, home, context)
    const tokens = tokensOf(text)
    const [near, all] = await Promise.all([
      here.building === null ? [] : store.appeals.alike(compoundId, here.building, tokens, LOOKED_AT),
      store.appeals.alike(compoundId, null, tokens, LOOKED_AT),
    ])
    const rows = [...new Map([...near, ...all].map((appeal) => [appeal._id, appeal])).values()]
    const found = rows
      .map((appeal) => ({
        appeal,
        likeness: similarityOf(tokens, appeal.tokens),
        near: nearness(appeal, here),
      }))
      .filter(({ likeness }) => likeness >= ALIKE_FROM)
      .sort((a, b) => b.likeness + NEARER[b.near] - (a.likeness + NEARER[a.near]))
      .slice(0, SHOWN)
    const signed = person
      ? await store.coSigns.among(
          found.map(({ appeal }) => appeal._id),
          person._id,
        )
      : []
    return {
      appeals: found.map(({ appeal, likeness, near: distance }) => ({
        id: appeal._id,
        text: wholeText(appeal),
        coSigns: appeal.coSigns,
        mine: appeal.authorId === person?._id,
        coSigned: signed.some(({ subjectId }) => subjectId === appeal._id),
        likeness: Math.round(likeness * 100) / 100,
        near: distance,
        consultationId: appeal.consultationId,
      })),
    }
  },
})

interface Standpoint {
  readonly stairwellId: string | null
  readonly building: number | null
}

async function standpoint(
  stairwellId: string | undefined,
  home: { readonly stairwellId: string; readonly building: number } | undefined,
  { store }: ActionContext,
): Promise<Standpoint> {
  if (stairwellId === undefined || stairwellId === home?.stairwellId) {
    return { stairwellId: home?.stairwellId ?? null, building: home?.building ?? null }
  }
  const stairwell = await store.places.stairwell(stairwellId)
  return { stairwellId, building: stairwell?.building ?? null }
}

function nearness(appeal: AppealDoc, { stairwellId, building }: Standpoint): SimilarAppeal['near'] {
  if (stairwellId !== null && appeal.stairwellId === stairwellId) return 'stairwell'
  return building !== null && appeal.building === building ? 'building' : 'compound'
}
