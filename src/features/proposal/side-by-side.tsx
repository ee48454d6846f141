import type { ProposalView } from '@shared/contract/proposal'
import { proposalName, proposals as words } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Tap } from '@/components/tap'

import { toneOf } from './proposal-card'
import { inWords, ROWS } from './proposal-facts'
import './proposals.scss'

/** Two proposals in two columns, line by line; with more than two she picks which. */
export function SideBySide({ proposals }: { readonly proposals: readonly ProposalView[] }) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const known = picked.filter((id) => proposals.some((one) => one.id === id))
  const shownIds = [...known, ...proposals.map(({ id }) => id).filter((id) => !known.includes(id))].slice(
    0,
    2,
  )
  const shown = proposals.filter(({ id }) => shownIds.includes(id))
  const pick = (id: string) => setPicked([id, ...shownIds.filter((one) => one !== id)].slice(0, 2))

  return (
    <View className="stack">
      {proposals.length > 2 ? (
        <View>
          <View className="note">{words.compare}</View>
          <View className="proposals__picks">
            {proposals.map(({ id, number }) => (
              <Tap
                key={id}
                className={`proposals__pick${shownIds.includes(id) ? ' proposals__pick--here' : ''}`}
                label={proposalName(number)}
                pressed={shownIds.includes(id)}
                onTap={() => pick(id)}
              >
                {proposalName(number)}
              </Tap>
            ))}
          </View>
        </View>
      ) : null}
      <Card className="side-by-side">
        <View className="side-by-side__pair">
          {shown.map((proposal) => (
            <View key={proposal.id}>
              <View className="proposal__number">{proposalName(proposal.number)}</View>
              <View className="heading words">{proposal.title}</View>
            </View>
          ))}
        </View>
        {ROWS.map((row) => (
          <View key={row} className="side-by-side__row">
            <View className="side-by-side__name">{words.row[row]}</View>
            <View className="side-by-side__pair">
              {shown.map((proposal) => (
                <View key={proposal.id} className={`words${row === 'legal' ? toneOf(proposal) : ''}`}>
                  {inWords(row, proposal)}
                </View>
              ))}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}
