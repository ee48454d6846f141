import type { Me } from '@shared/contract/people'
import { homes as words } from '@shared/copy/residence'
import { atLeast } from '@shared/rules/ladder'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'

import { HomeCard } from './home-card'

interface Compound {
  readonly id: string
  readonly name: string
}

export interface HomeAct {
  readonly kind: 'declare' | 'phone' | 'moveOut'
  readonly compound: Compound
}

interface Props {
  readonly me: Me
  /** The compound that this phone shows. */
  readonly chosen: Compound | null
  readonly onAct: (act: HomeAct) => void
  readonly onChanged: () => void
}

/** Where she lives: how far each place is verified, and what she can do about it. */
export function MyHomes({ me, chosen, onAct, onChanged }: Props) {
  const { residences, rung } = me
  const first = residences[0]?.compound
  const choose = () => goTo('packages/community/choose/index', {})
  const undeclared = chosen && !residences.some(({ compound }) => compound.id === chosen.id) ? chosen : null
  const declare = undeclared ? (
    <Button
      kind={first ? 'plain' : 'main'}
      text={words.iLiveIn(undeclared.name)}
      onTap={() => onAct({ kind: 'declare', compound: undeclared })}
    />
  ) : null
  const hasPhone = atLeast(rung, 'phoneVerified')

  return (
    <View className="stack">
      <View className="note">{words.lead}</View>
      {first ? null : <Notice {...words.none} />}
      {residences.map((residence) => (
        <HomeCard
          key={residence.compound.id}
          residence={residence}
          onMoveOut={() => onAct({ kind: 'moveOut', compound: residence.compound })}
          onChanged={onChanged}
        />
      ))}
      {first ? (
        <List>
          <Row
            text={words.phoneTitle}
            note={hasPhone ? words.phoneDone : words.phoneMissing}
            {...(hasPhone ? {} : { onTap: () => onAct({ kind: 'phone', compound: first }) })}
          />
        </List>
      ) : null}
      {declare}
      {undeclared && !first ? <Button kind="quiet" text={words.choose} onTap={choose} /> : null}
      {undeclared ? null : (
        <Button kind={first ? 'quiet' : 'main'} text={first ? words.another : words.choose} onTap={choose} />
      )}
    </View>
  )
}
