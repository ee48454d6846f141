import type { MyButler } from '@shared/contract/butler/my-butler'
import { butler as words } from '@shared/copy/butler'
import { postNames } from '@shared/copy/people'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import { ButlerFace } from './butler-face'
import { dutyText } from './duty-text'
import './butler.scss'

interface Props {
  readonly mine: MyButler
  readonly now: number
}

/** Who is there for her, whether now, and how fast she usually answers. */
export function ButlerCard({ mine, now }: Props) {
  const { answers, stairwell, usual } = mine
  const role =
    answers.as === 'covering' && stairwell
      ? words.covering(postNames[answers.post])
      : stairwell
        ? words.yours(stairwell.building, stairwell.unitEntrance)
        : postNames[answers.post]
  return (
    <Card>
      <ButlerFace
        name={answers.name}
        label={answers.label ?? words.several}
        photo={answers.photo}
        role={role}
      />
      {answers.as === 'deputy' ? <View className="note">{words.deputy}</View> : null}
      <View className="butler__duty figures">{dutyText(now)}</View>
      {usual ? <View className="note">{words.usual(usual)}</View> : null}
    </Card>
  )
}
