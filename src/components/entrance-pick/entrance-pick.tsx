import { View } from '@tarojs/components'
import { useState } from 'react'

import { spoken } from '../a11y'
import { Choices } from '../choices/choices'
import { Tap } from '../tap'

export interface Entrance {
  readonly id: string
  readonly building: number
  readonly unitEntrance: number
}

interface Props {
  readonly label: string
  readonly entrances: readonly Entrance[]
  readonly chosen: readonly string[]
  readonly words: {
    readonly buildingName: (building: number) => string
    readonly entranceChoice: (unitEntrance: number) => string
  }
  /** One of them is meant; otherwise any number. */
  readonly one?: boolean
  readonly problem?: string
  readonly onTap: (id: string) => void
}

/** First the building, then its entrances: a large compound has more than a screen holds. */
export function EntrancePick({ label, entrances, chosen, words, one = false, problem, onTap }: Props) {
  const first = entrances.find(({ id }) => chosen.includes(id))?.building ?? null
  const [looked, setLooked] = useState<number | null>(null)
  const building = looked ?? first
  const buildings = [...new Set(entrances.map((entrance) => entrance.building))]
  const marked = (of: number) =>
    entrances.filter(({ id, building: at }) => at === of && chosen.includes(id)).length
  return (
    <View className="stack">
      <Choices
        grid
        label={label}
        choices={buildings.map((of) => ({
          key: String(of),
          text: marked(of) > 0 ? `${words.buildingName(of)} ✓` : words.buildingName(of),
        }))}
        chosen={building === null ? null : String(building)}
        {...(problem === undefined ? {} : { problem })}
        onChoose={(of) => setLooked(Number(of))}
      />
      {building === null ? null : (
        <View
          className="choices choices--grid"
          {...spoken({ role: one ? 'radiogroup' : 'group', label: words.buildingName(building) })}
        >
          {entrances
            .filter((entrance) => entrance.building === building)
            .map(({ id, unitEntrance }) => {
              const on = chosen.includes(id)
              const text = words.entranceChoice(unitEntrance)
              return (
                <Tap
                  key={id}
                  className={`choice${on ? ' choice--chosen' : ''}`}
                  role={one ? 'radio' : 'checkbox'}
                  label={text}
                  checked={on}
                  onTap={() => onTap(id)}
                >
                  {text}
                </Tap>
              )
            })}
        </View>
      )}
    </View>
  )
}
