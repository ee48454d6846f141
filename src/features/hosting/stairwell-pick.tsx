import { describe } from '@shared/copy/residence'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { Tap } from '@/components/tap'

export interface StairwellChoice {
  readonly id: string
  readonly building: number
  readonly unitEntrance: number
}

interface Props {
  readonly label: string
  readonly stairwells: readonly StairwellChoice[]
  readonly chosen: readonly string[]
  readonly onTap: (id: string) => void
}

/** First the building, then its entrances: a large compound has more than a screen holds. */
export function StairwellPick({ label, stairwells, chosen, onTap }: Props) {
  const first = stairwells.find(({ id }) => chosen.includes(id))?.building ?? null
  const [building, setBuilding] = useState<number | null>(first)
  const buildings = [...new Set(stairwells.map((one) => one.building))]
  const marked = (one: number) =>
    stairwells.filter(({ id, building: of }) => of === one && chosen.includes(id)).length
  return (
    <View className="stack">
      <Choices
        grid
        label={label}
        choices={buildings.map((one) => ({
          key: String(one),
          text: marked(one) > 0 ? `${describe.buildingName(one)} ✓` : describe.buildingName(one),
        }))}
        chosen={building === null ? null : String(building)}
        onChoose={(one) => setBuilding(Number(one))}
      />
      {building === null ? null : (
        <View className="choices choices--grid">
          {stairwells
            .filter((one) => one.building === building)
            .map(({ id, unitEntrance }) => {
              const on = chosen.includes(id)
              const text = describe.entranceChoice(unitEntrance)
              return (
                <Tap
                  key={id}
                  className={`choice${on ? ' choice--chosen' : ''}`}
                  role="checkbox"
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
