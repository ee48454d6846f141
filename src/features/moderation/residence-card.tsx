import type { ResidenceRequestView } from '@shared/contract/residence'
import { sinceText } from '@shared/copy/dates'
import { residencyNames } from '@shared/copy/people'
import { ageWords, residents as words } from '@shared/copy/staff/residents'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './residence-card.scss'

interface Props {
  readonly request: ResidenceRequestView
  readonly now: number
  readonly onVerify: () => void
  readonly onRefuse: () => void
  readonly onVouch: () => void
}

/** One neighbour who says where she lives, and the decision. */
export function ResidenceCard({ request, now, onVerify, onRefuse, onVouch }: Props) {
  const { name, compoundName, building, unitEntrance, room, kind, ageGroup, guardianName } = request
  const { known, withoutPhone, askedAt } = request
  const phone = known
    ? withoutPhone
      ? words.vouched
      : words.phoneChecked
    : withoutPhone
      ? words.noPhone
      : words.noPhoneYet
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="home-ask__top">
            <View className="note">{compoundName}</View>
            <View className="note figures">{words.asked(sinceText(askedAt, now))}</View>
          </View>
          <View className="home-ask__room figures">{room}</View>
          <View className="home-ask__where figures">{words.where(building, unitEntrance)}</View>
        </View>
        <View>
          <View className="heading">{name}</View>
          <View className="home-ask__tags">
            {request.overdue ? <Tag text={words.overdue} tone="gap" /> : null}
            <Tag text={residencyNames[kind]} />
            {ageGroup === 'adult' ? null : <Tag text={ageWords[ageGroup]} />}
            <Tag text={phone} tone={known ? 'verified' : 'gap'} />
          </View>
          {guardianName === null ? null : <View className="note">{words.guardian(guardianName)}</View>}
        </View>
        {known ? null : <View className="note">{withoutPhone ? words.vouchWhy : words.phoneWhy}</View>}
        {known ? (
          <Button text={words.verify} onTap={onVerify} />
        ) : (
          <Button text={words.vouch} onTap={onVouch} />
        )}
        <Button kind="plain" text={words.refuse} onTap={onRefuse} />
        <View className="note">{words.onlyHere}</View>
      </View>
    </Card>
  )
}
