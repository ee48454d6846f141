import type { DirectoryCount, DirectoryFigure, DirectoryFigures } from '@shared/contract/directory'
import { directoryFigures, directory as words } from '@shared/copy/staff/directory'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Tap } from '@/components/tap'

/** What a figure should be, where that is known: beside it a gap is seen. */
const WHOLE: Partial<Record<DirectoryFigure, DirectoryFigure>> = {
  butlers: 'stairwells',
  secretaries: 'compounds',
  committees: 'compounds',
  properties: 'compounds',
}

interface Props {
  readonly figure: DirectoryFigure
  readonly below: DirectoryCount['below']
  /** Opens one of them; without it they only tell. */
  readonly onOpen?: (id: string) => void
}

/** One figure in each place below, drawn: the longest bar is the largest number. */
export function FigureBars({ figure, below, onOpen }: Props) {
  const wholeName = WHOLE[figure]
  const wholeOf = (figures: DirectoryFigures) => figures[wholeName ?? figure]
  const most = Math.max(1, ...below.map(({ figures }) => wholeOf(figures)))
  const { name: figureName, unit } = directoryFigures[figure]
  return (
    <View>
      {below.map(({ id, name, figures }) => {
        const [count, whole] = [figures[figure], wholeOf(figures)]
        const coverage = wholeName ? words.coverage(count, whole) : ''
        const number = wholeName ? `${count}/${whole}` : String(count)
        const inside = (
          <>
            <View className="share__words">
              <View>{name}</View>
              <View className="share__count figures">
                {number} {unit}
              </View>
            </View>
            <View className="share__track" {...spoken({ role: 'img', label: figureName })}>
              <View className={wholeName ? 'share__whole' : ''} style={`width:${(whole / most) * 100}%`}>
                <View className="share__part" style={`width:${whole === 0 ? 0 : (count / whole) * 100}%`} />
              </View>
            </View>
            {coverage === '' ? null : <View className="note">{coverage}</View>}
          </>
        )
        return onOpen ? (
          <Tap
            key={id}
            className="share"
            label={[words.bar(name, count, unit), coverage].filter(Boolean).join(',')}
            onTap={() => onOpen(id)}
          >
            {inside}
          </Tap>
        ) : (
          <View key={id} className="share">
            {inside}
          </View>
        )
      })}
    </View>
  )
}
