import type { LegalCheck } from '@shared/contract/proposal'

import { aProposal } from '../../../support/deliberation'
import type { Random } from '../random'
import type { Story } from './story'

/** What a matter has behind it when 问诉求 is over, and with `checks` what 提方案 brought. */
export function addEarly(story: Story, random: Random, checks: readonly LegalCheck[] | null): void {
  const { id, now } = story
  const at = new Date(now.getTime() - 3 * 86_400_000)
  story.put('fact_notes', {
    _id: `${id}-note`,
    consultationId: id,
    authorId: story.person('sun'),
    author: '孙管家',
    text: '凉亭顶漏雨。',
    photoIds: [],
    photos: [],
    corrects: null,
    state: 'public',
    why: null,
    reason: null,
    createdAt: at,
    judge: 'branchSecretary',
  })
  const key = 'stairwell_cp1-b01-u1'
  const told = checks !== null || random.chance(0.5)
  story.put('parties', {
    _id: id,
    wholeCompound: false,
    stairwells: [{ id: 'cp1-b01-u1', building: 1, unitEntrance: 1 }],
    groups: [],
    bodies: [],
    by: '王书记',
    at,
    told: told ? [{ key, way: 'posted', by: '王书记', at }] : [],
  })
  for (const [at, check] of (checks ?? []).entries()) {
    const proposal = aProposal(id, at + 1, check)
    story.put('proposals', { ...proposal, authorId: story.person('an1') })
  }
  if (checks) story.change({ proposalsNumbered: checks.length })
}
