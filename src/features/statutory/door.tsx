import { statutory as words } from '@shared/copy/statutory'
import { areaText } from '@shared/rules/statutory/read-figures'
import type { Measured, OwnersAndArea } from '@shared/rules/statutory/thresholds'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'

import './door.scss'

interface Props {
  readonly title: string
  readonly rule: string
  /** Null while the figures for it are not there. */
  readonly measured: Measured | null
  readonly base: OwnersAndArea
  readonly have: OwnersAndArea
}

const percent = (have: number, base: number) =>
  base === 0 ? 0 : Math.min(100, Math.floor((have * 100) / base))

/** One of the two doors: how much is needed, drawn beside how much there is, and what is missing still. */
export function Door({ title, rule, measured, base, have }: Props) {
  return (
    <Card className={`door${measured?.reached ? ' door--open' : ''}`}>
      <View className="heading">{title}</View>
      <View className="note">{rule}</View>
      {measured === null ? (
        <View className="note door__wait">{words.fillFirst}</View>
      ) : (
        <View {...spoken({ live: 'polite' })}>
          <View className="figures door__needs">
            {words.needs(String(measured.needed.owners), areaText(measured.needed.areaCenti))}
          </View>
          <Scale name={words.owners} have={have.owners} base={base.owners} needed={measured.needed.owners} />
          <Scale
            name={words.area}
            have={have.areaCenti}
            base={base.areaCenti}
            needed={measured.needed.areaCenti}
          />
          <View className="door__word figures">
            {measured.reached
              ? words.reached
              : words.missing(String(measured.missing.owners), areaText(measured.missing.areaCenti))}
          </View>
        </View>
      )}
    </Card>
  )
}

function Scale(props: {
  readonly name: string
  readonly have: number
  readonly base: number
  readonly needed: number
}) {
  const { name, have, base, needed } = props
  return (
    <View className="door__scale" {...spoken({ role: 'img', label: words.drawn(name, percent(have, base)) })}>
      <View className="door__have" style={`width:${percent(have, base)}%`} />
      <View className="door__mark" style={`left:${percent(needed, base)}%`} />
    </View>
  )
}
