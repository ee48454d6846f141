import { MINORS } from '@shared/contract/residence'
import { residencyNames } from '@shared/copy/people'
import { entranceName, describe as words } from '@shared/copy/residence'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'

import type { DescribeHomeForm } from './use-describe-home'

interface Props {
  readonly form: DescribeHomeForm
  readonly stairwells: NonNullable<DescribeHomeForm['stairwells']>
}

/** Everything once more before it is sent, and who will look at it until when. */
export function DescribeCheck({ form, stairwells }: Props) {
  const { stairwellId, room, name, kind, age, guardian } = form.answers
  const at = stairwells.find(({ id }) => id === stairwellId)
  const place = at ? `${entranceName(at.building, at.unitEntrance)} ${room}` : room
  return (
    <>
      <View className="title">{words.check}</View>
      <List>
        <Row label={words.rows.home} text={[form.compoundName, place].filter(Boolean).join(' ')} />
        <Row label={words.rows.name} text={name} />
        <Row label={words.rows.kind} text={kind ? residencyNames[kind] : ''} />
        <Row label={words.rows.age} text={age ? words.ages[age] : ''} />
        {age !== null && MINORS.includes(age) ? <Row label={words.rows.guardian} text={guardian} /> : null}
      </List>
      <View className="note">{words.who}</View>
      {form.withoutPhone ? <Notice kind="strip" say={words.withoutPhone} /> : null}
    </>
  )
}
