import { scan as words } from '@shared/copy/scan'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Field } from '@/components/field/field'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { inWechat } from '@/platform/env'
import { goTo } from '@/platform/routes'

import { useScan } from './use-scan'

interface Props {
  /** What was in the code that did not open, to be put right by hand. */
  readonly typed: string
  readonly onTrial: () => void
}

/** A way on from a code that leads nowhere, and the way in for those without a camera. */
export function OtherWays({ typed, onTrial }: Props) {
  const [text, setText] = useState(typed)
  const [empty, setEmpty] = useState(false)
  const { problem, open, scan } = useScan()

  function go() {
    setEmpty(text.trim() === '')
    if (text.trim() !== '') open(text)
  }

  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <Button kind="plain" text={inWechat ? words.camera : words.photo} onTap={scan} />
          <Field
            label={words.typeLead}
            hint={words.typeHint}
            value={text}
            problem={empty ? words.typeEmpty : ''}
            onChange={setText}
            onDone={go}
          />
          {problem === '' ? null : <Notice kind="problem" say={problem} />}
          <Button text={words.typeGo} onTap={go} />
        </View>
      </Card>
      <List>
        <Row text={words.stations} onTap={() => goTo('packages/community/stations/index', {})} />
        <Row text={words.compounds} onTap={() => goTo('packages/community/choose/index', {})} />
        <Row text={words.trial} onTap={onTrial} />
      </List>
    </View>
  )
}
