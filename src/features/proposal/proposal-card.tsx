import type { ProposalView } from '@shared/contract/proposal'
import { proposalName, proposals as words } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import { inWords, ROWS } from './proposal-facts'
import './proposals.scss'

/** One proposal by itself: where it is the only one, and where type is large. */
export function ProposalCard({ proposal }: { readonly proposal: ProposalView }) {
  return (
    <Card className="proposal">
      <View className="proposal__number">{proposalName(proposal.number)}</View>
      <View className="heading words">{proposal.title}</View>
      {ROWS.map((row) => (
        <View key={row} className={`proposal__row${row === 'legal' ? toneOf(proposal) : ''}`}>
          <View className="note">{words.row[row]}</View>
          <View className="words">{inWords(row, proposal)}</View>
        </View>
      ))}
    </Card>
  )
}

export const toneOf = ({ legal }: ProposalView): string =>
  legal === null || legal.check === 'none' ? '' : ` proposal--${legal.check}`
