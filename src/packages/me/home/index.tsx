import { titles } from '@shared/copy/titles'
import { useState } from 'react'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { Gates } from '@/features/people/gates'
import { MoveOutSheet } from '@/features/people/move-out-sheet'
import { type HomeAct, MyHomes } from '@/features/people/my-homes'
import { useMe } from '@/features/people/use-me'

import '../refusals'

export default function MyHome() {
  const now = useNow()
  const me = useMe()
  const chosen = useChosenCompound()
  const [act, setAct] = useState<HomeAct | null>(null)

  const close = () => setAct(null)
  const done = () => {
    setAct(null)
    me.reload()
  }
  return (
    <Page
      title={titles.myHome}
      sheet={
        act?.kind === 'moveOut' ? (
          <MoveOutSheet compound={act.compound} onDone={done} onClose={close} />
        ) : act ? (
          <Gates
            code={act.kind === 'phone' ? 'RUNG_PHONE_REQUIRED' : 'RUNG_DECLARED_REQUIRED'}
            compoundId={act.compound.id}
            compoundName={act.compound.name}
            onPass={done}
            onDrop={close}
          />
        ) : null
      }
    >
      <Answered answer={me} now={now} lines={[50, 90, 60, 0, 50, 90]}>
        {(person) => <MyHomes me={person} chosen={chosen} onAct={setAct} onChanged={me.reload} />}
      </Answered>
    </Page>
  )
}
