import type { ProposalView } from '@shared/contract/proposal'
import { costText, doerNames, payerNames, sideNames, proposals as words } from '@shared/copy/proposals'

export const ROWS = ['measure', 'cost', 'payer', 'doer', 'legal', 'side'] as const
export type Row = (typeof ROWS)[number]

/** One line of the comparison, in words. */
export function inWords(row: Row, proposal: ProposalView): string {
  const { measure, costYuan, payer, doer, side, author, legal } = proposal
  if (row === 'measure') return measure
  if (row === 'cost') return costText(costYuan)
  if (row === 'payer') return payerNames[payer]
  if (row === 'doer') return doerNames[doer]
  if (row === 'side') return words.said(sideNames[side], author)
  return legal ? words.legal(legal.check, legal.item, legal.ground) : words.unchecked
}
