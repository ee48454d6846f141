import type { MyResidence } from '@shared/contract/people'
import { residencyNames } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { entranceName, homes as words } from '@shared/copy/residence'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

import './home-card.scss'
import { useAttempt } from '@/platform/use-attempt'
import { answeredBy, nameAdult } from './residence-api'

interface Props {
  readonly residence: MyResidence
  readonly onMoveOut: () => void
  readonly onChanged: () => void
}

type Standing = keyof typeof words.states

const standingOf = ({ verified, request }: MyResidence): Standing =>
  verified ? 'verified' : (request?.state ?? 'unasked')

/** One place where she lives: whether it is verified, who looks at it and until when, and why not. */
export function HomeCard({ residence, onMoveOut, onChanged }: Props) {
  const { compound, kind, home, request } = residence
  const standing = standingOf(residence)
  const { busy, refused, attempt } = useAttempt()
  const describe = () => goTo('packages/me/describe/index', { compoundId: compound.id })
  const where = [home ? entranceName(home.building, home.unitEntrance) : '', kind ? residencyNames[kind] : '']
    .filter(Boolean)
    .join(' · ')

  return (
    <Card>
      <View className="home-card__head">
        <View className="heading">{compound.name}</View>
        <Tag text={words.states[standing]} tone={standing === 'verified' ? 'verified' : 'plain'} />
      </View>
      {where === '' ? null : <View>{where}</View>}
      <View className="home-card__state">
        {standing === 'verified' ? <View className="note">{words.verifiedMeaning}</View> : null}
        {standing === 'unasked' ? <View className="note">{words.unaskedMeaning}</View> : null}
        {standing === 'waiting' ? (
          <>
            <View>
              {request?.overdue ? words.overdue : words.waitingFor(answeredBy(compound.id) ?? words.byPost)}
            </View>
            <View className="note">{words.waitingDefault}</View>
          </>
        ) : null}
        {standing === 'refused' ? (
          <Notice kind="problem" say={words.refusedReason(request?.reason ?? '')} next={words.refusedNext} />
        ) : null}
      </View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {standing === 'verified' ? (
        <View className="home-card__voice">
          <SwitchRow
            text={words.adultTitle}
            note={home?.namedAdult ? words.adultMeaning : words.adultOff}
            on={home?.namedAdult ?? false}
            word={home?.namedAdult ? words.on : words.off}
            onTap={() =>
              busy ||
              void attempt(() => nameAdult(compound.id, !home?.namedAdult)).then(
                (done) => done && onChanged(),
              )
            }
          />
        </View>
      ) : null}
      {standing === 'unasked' ? <Button text={words.describe} onTap={describe} /> : null}
      {standing === 'refused' ? <Button text={words.describeAgain} onTap={describe} /> : null}
      <View className="home-card__links">
        {standing === 'waiting' ? <Link text={words.correct} onTap={describe} /> : null}
        <Link text={words.moveOut} onTap={onMoveOut} />
      </View>
    </Card>
  )
}
