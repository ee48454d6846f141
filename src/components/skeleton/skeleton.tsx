import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import './skeleton.scss'

interface Props {
  readonly label: string
  /** The page that comes, line by line: widths in per cent; 0 begins a new card. */
  readonly lines: readonly number[]
}

interface Line {
  readonly key: string
  readonly width: number
}

export function Skeleton({ label, lines }: Props) {
  return (
    <View className="stack" {...spoken({ role: 'img', label, live: 'polite' })}>
      {cardsOf(lines).map((card) => (
        <View key={card[0]?.key ?? ''} className="skeleton">
          {card.map(({ key, width }) => (
            <View key={key} className="skeleton__line" style={`width:${width}%`} />
          ))}
        </View>
      ))}
    </View>
  )
}

function cardsOf(lines: readonly number[]): readonly (readonly Line[])[] {
  const cards: Line[][] = [[]]
  lines.forEach((width, place) => {
    if (width === 0) cards.push([])
    else cards[cards.length - 1]?.push({ key: `line${place}`, width })
  })
  return cards
}
