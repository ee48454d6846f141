import type { ContactCard as Request } from '@shared/contract/butler/request'
import { butler, contactKinds, contactStates, contacts, visitStates, visitTime } from '@shared/copy/butler'
import { sinceText, untilText } from '@shared/copy/dates'
import { contactDesk } from '@shared/copy/staff/contacts'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

import './butler.scss'

interface Props {
  readonly request: Request
  /** Whoever answers sees from where; the resident sees how it stands. */
  readonly office?: boolean
  readonly now: number
}

/** One request in a list: how it stands, what it is, until when. */
export function ContactCard({ request, office = false, now }: Props) {
  const { id, kind, state, text, building, unitEntrance, by, overdue, visit, onBehalf } = request
  const door = building === null || unitEntrance === null ? '' : butler.door(building, unitEntrance)
  const foot = [
    office && door !== '' ? contactDesk.from(door) : '',
    visit ? `${visitTime(visit.day, visit.window)} ${visitStates[visit.state]}` : '',
    office && by !== null ? contactDesk.deadline(untilText(by)) : sinceText(request.askedAt, now),
  ].filter(Boolean)
  return (
    <Card
      label={[contactStates[state], contactKinds[kind], text, ...foot].filter(Boolean).join('，')}
      onTap={() => goTo('packages/butler/request/index', { id })}
    >
      <View className="contact__top">
        <Tag text={contactStates[state]} tone={state === 'confirmed' ? 'verified' : 'plain'} />
        <Tag text={contactKinds[kind]} />
        {onBehalf ? <Tag text={contacts.onBehalfOf} /> : null}
        {overdue ? <Tag text={contacts.overdue} tone="gap" /> : null}
      </View>
      <View className="contact__text words">{text}</View>
      <View className="contact__foot note figures">{foot.join(' · ')}</View>
    </Card>
  )
}
