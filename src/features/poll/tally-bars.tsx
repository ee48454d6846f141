import type { PollOption, PollTally } from '@shared/contract/poll'
import { optionText, poll as words } from '@shared/copy/poll'
import { Text, View } from '@tarojs/components'
import { spoken } from '@/components/a11y'

import './tally-bars.scss'

interface Props {
  readonly name: string
  readonly total: string
  readonly options: readonly PollOption[]
  readonly tally: PollTally
  /** What she chose herself. */
  readonly mine?: string | null
  /** Households are hatched, so that the two tallies differ without their colour, too. */
  readonly tone?: 'persons' | 'households'
}

const share = (count: number, total: number) => (total === 0 ? 0 : Math.round((count * 100) / total))

/** One tally, drawn: a bar an option, with its figure beside it. */
export function TallyBars({ name, total, options, tally, mine = null, tone = 'persons' }: Props) {
  return (
    <View className={`tally-bars tally-bars--${tone}`}>
      <View className="tally-bars__head">
        <View className="tally-bars__name">{name}</View>
        <View className="note figures">{total}</View>
      </View>
      {options.map((option) => {
        const count = tally.counts[option.id] ?? 0
        const percent = share(count, tally.total)
        return (
          <View
            key={option.id}
            className={`tally-bars__row${option.title === null ? ' tally-bars__row--standing' : ''}`}
            {...spoken({ role: 'img', label: words.row(optionText(option), count, percent) })}
          >
            <View className="tally-bars__words">
              <View className="words">
                {optionText(option)}
                {mine === option.id ? <Text className="tally-bars__mine">✓</Text> : null}
              </View>
              <View className="figures tally-bars__count">{count}</View>
            </View>
            <View className="tally-bars__track">
              <View className="tally-bars__bar" style={`width:${percent}%`} />
            </View>
          </View>
        )
      })}
    </View>
  )
}
