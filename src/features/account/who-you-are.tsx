import type { MyAccount, MyHomeData } from '@shared/contract/account'
import { account as words } from '@shared/copy/account'
import { View } from '@tarojs/components'
import { Link } from '@/components/link/link'
import { List, Row } from '@/components/list/list'

interface Props {
  readonly account: MyAccount
  readonly onCorrect: () => void
}

/** Name, number and homes as they were given, and how to put right what is wrong. */
export function WhoYouAre({ account: { name, phone, homes }, onCorrect }: Props) {
  return (
    <View className="stack">
      <View className="heading">{words.who}</View>
      <List>
        <Row label={words.name} text={name ?? words.missing} />
        <Row label={words.phone} text={phone ?? words.missing} />
        {homes.length === 0 ? <Row label={words.home} text={words.missing} /> : null}
        {homes.map((home) => (
          <Row
            key={home.compoundName}
            label={words.home}
            text={homeText(home)}
            note={home.verified ? '' : words.unverified}
          />
        ))}
      </List>
      <Link text={words.correct} onTap={onCorrect} />
    </View>
  )
}

const homeText = ({ compoundName, building, unitEntrance, room }: MyHomeData) =>
  [
    compoundName,
    building === null || unitEntrance === null ? '' : words.door(building, unitEntrance),
    room === null ? '' : words.room(room),
  ]
    .filter(Boolean)
    .join(' ')
