import { View } from '@tarojs/components'
import { useState } from 'react'

import { spoken } from '../a11y'
import { Choices } from '../choices/choices'
import { Notice } from '../notice/notice'
import { Skeleton } from '../skeleton/skeleton'
import { Tap } from '../tap'

export interface Entrance {
  readonly id: string
  readonly building: number
  readonly unitEntrance: number
}

interface Props {
  readonly label: string
  /** Null while they are on their way. */
  readonly entrances: readonly Entrance[] | null
  /** What is said meanwhile. */
  readonly loading?: string
  /** Why they did not come. */
  readonly fault?: {
    readonly say: string
    readonly next?: string
    readonly act: { readonly text: string; readonly onTap: () => void }
  }
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
export function EntrancePick({ entrances, fault, loading = '', ...pick }: Props) {
  if (entrances) return <Pick entrances={entrances} {...pick} />
  return (
    <View>
      <View className="choices__label">{pick.label}</View>
      {fault ? <Notice kind="problem" {...fault} /> : <Skeleton label={loading} lines={[60, 60]} />}
    </View>
  )
}

type PickProps = Omit<Props, 'entrances' | 'loading' | 'fault'> & { readonly entrances: readonly Entrance[] }

function Pick({ label, entrances, chosen, words, one = false, problem, onTap }: PickProps) {
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
