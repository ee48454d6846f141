import type { Bodies } from '@shared/contract/bodies'
import { longDay } from '@shared/copy/long-day'
import { committeeRoles, bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'

import type { Hand } from './hand'
import { ShareCard } from './share-card'

interface Props {
  readonly committee: Bodies['committee']
  readonly onHand: (hand: Hand) => void
}

/** Who sits in the committee, whether its share holds, and what may be entered now. */
export function CommitteePart({ committee, onHand }: Props) {
  if (!committee) {
    return (
      <View className="stack">
        <View className="heading">{words.committee}</View>
        <Notice
          say={words.none}
          next={words.noneMeaning}
          act={{ text: words.elect, onTap: () => onHand({ kind: 'elect' }) }}
        />
      </View>
    )
  }
  const { name, electedOn, termEnds, termOver, seats, members, share } = committee
  const empty = seats - members.length
  return (
    <View className="stack">
      <View className="heading">{words.committee}</View>
      <Card className="stack">
        <View>
          <View className="heading">{name}</View>
          <View className="note">
            {words.electedOn(longDay(electedOn))}，{words.termUntil(longDay(termEnds))}
          </View>
          {termOver ? <Tag text={words.termOver} tone="gap" /> : null}
        </View>
        <ShareCard share={share} />
      </Card>
      <List>
        {members.map(({ seatId, label, role, since }) => (
          <Row
            key={seatId}
            text={label}
            note={words.memberSince(committeeRoles[role], longDay(since))}
            onTap={() => onHand({ kind: 'leave', seatId, label })}
          />
        ))}
      </List>
      {empty > 0 ? (
        <>
          <Tag text={words.emptySeats(empty)} tone="gap" />
          <Button
            kind="plain"
            text={words.join}
            onTap={() => onHand({ kind: 'join', hasChair: members.some(({ role }) => role === 'chair') })}
          />
        </>
      ) : null}
      <Button kind="quiet" text={words.electAgain} onTap={() => onHand({ kind: 'elect' })} />
      <Button kind="quiet" text={words.end} onTap={() => onHand({ kind: 'end' })} />
    </View>
  )
}
