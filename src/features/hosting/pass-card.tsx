import { hosting as words } from '@shared/copy/staff/session'
import { Image, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { pictured, spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'
import { drawScene } from '@/platform/draw-code'

import { codeOf } from './hosting-api'
import './pass-card.scss'

interface Props {
  readonly sessionId: string
  readonly pass: string
  readonly scene: string | null
  /** Seconds until the pass changes. */
  readonly left: number
}

/** Six digits that one reads from the back row, and the code beside them. */
export function PassCard({ sessionId, pass, scene, left }: Props) {
  const [image, setImage] = useState('')
  useEffect(() => {
    if (scene === null) return
    // WeChat draws no code of ours: there it is asked for, and until it comes the letters do the same.
    drawScene(scene)
      .catch(() => codeOf(sessionId).then(({ url }) => url))
      .then(setImage, () => setImage(''))
  }, [scene, sessionId])
  return (
    <Card className="pass">
      <View className="note">{words.pass}</View>
      <View className="pass__digits figures" {...spoken({ role: 'text', label: words.passSpoken(pass) })}>
        {`${pass.slice(0, 3)} ${pass.slice(3)}`}
      </View>
      <View className="pass__bar" {...spoken({ hidden: true })}>
        <View className="pass__left" style={`width:${(left / 60) * 100}%`} />
      </View>
      <View className="note figures">{words.changesIn(left)}</View>
      {scene === null ? null : (
        <View className="pass__code">
          <View>{image === '' ? words.codeInWechat : words.code}</View>
          {image === '' ? null : <Image className="pass__image" src={image} {...pictured()} />}
          <View className={image === '' ? 'pass__scene figures' : 'note figures'}>
            {image === '' ? scene : words.codeText(scene)}
          </View>
        </View>
      )}
    </Card>
  )
}
