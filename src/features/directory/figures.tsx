import {
  DIRECTORY_FIGURES,
  type DirectoryCount,
  type DirectoryFigure,
  type DirectoryLevel,
} from '@shared/contract/directory'
import { momentText } from '@shared/copy/dates'
import { directoryFigures, directory as words } from '@shared/copy/staff/directory'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tap } from '@/components/tap'

import './directory.scss'
import { FigureBars } from './figure-bars'

/** What is counted of a compound by itself; the others belong to its community. */
const OF_A_COMPOUND: readonly DirectoryFigure[] = [
  'stairwells',
  'butlers',
  'secretaries',
  'committees',
  'properties',
]
const listedAt = (level: DirectoryLevel): readonly DirectoryFigure[] =>
  level === 'compound'
    ? OF_A_COMPOUND
    : DIRECTORY_FIGURES.filter((name) => name !== 'communities' || level !== 'community')
/** Compounds have none of these of their own, so there is nothing to compare. */
const ofCompounds = (figure: DirectoryFigure) => figure === 'threeNo' || OF_A_COMPOUND.includes(figure)

interface Props {
  readonly count: DirectoryCount
  /** Where her post begins: above it she does not go. */
  readonly root: string
  /** What it is called where it was counted without a name. */
  readonly rootName: string
  readonly chosen: DirectoryFigure
  readonly onChoose: (figure: DirectoryFigure) => void
  readonly onOpen: (placeId: string) => void
}

/** The counts of one place, and one of them in each place below it; a tap goes one level down. */
export function Figures({ count, root, rootName, chosen, onChoose, onOpen }: Props) {
  const { placeId, placeName, level, above, countedAt, figures, below } = count
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) =>
    id === root && name === '' ? rootName : name
  const drawable = below.length > 0 && (level !== 'community' || ofCompounds(chosen))
  return (
    <View className="stack">
      <View className="title">{nameOf({ id: placeId, name: placeName })}</View>
      <View className="counts">
        {listedAt(level).map((name) => (
          <Tap
            key={name}
            className={`count${name === chosen && below.length > 0 ? ' count--here' : ''}`}
            role="radio"
            checked={name === chosen}
            label={words.bar(directoryFigures[name].name, figures[name], directoryFigures[name].unit)}
            onTap={() => onChoose(name)}
          >
            <View>{directoryFigures[name].name}</View>
            <View className="count__number figures">{figures[name]}</View>
          </Tap>
        ))}
      </View>
      {drawable ? (
        <Card>
          <View className="heading">{words.drillOf(directoryFigures[chosen].name)}</View>
          <FigureBars figure={chosen} below={below} onOpen={onOpen} />
        </Card>
      ) : null}
      {level === 'compound' ? (
        <Card>
          <FigureBars
            figure="butlers"
            below={[{ id: placeId, name: directoryFigures.butlers.name, figures }]}
          />
        </Card>
      ) : null}
      <View className="note figures">{words.asOf(momentText(countedAt))}</View>
      {above && placeId !== root ? (
        <Button kind="plain" text={words.up(nameOf(above))} onTap={() => onOpen(above.id)} />
      ) : null}
    </View>
  )
}
