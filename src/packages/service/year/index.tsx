import { serviceYear as words } from '@shared/copy/service'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Link } from '@/components/link/link'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { YearView } from '@/features/service/year-view'
import { useAnswer } from '@/platform/use-answer'

import '@/features/service/service.scss'

import '../refusals'

/** Her service on record, a year at a time. */
export default function Year() {
  const now = useNow()
  const present = Number(dayNameOf(new Date(now)).slice(0, 4))
  const [year, setYear] = useState(present)
  const answer = useAnswer('service.year', { year })
  const first = answer.data?.firstYear ?? year
  return (
    <Page title={words.title}>
      <View className="year__turn">
        {year > first ? <Link text={words.before} onTap={() => setYear(year - 1)} /> : <View />}
        <View className="heading">{words.year(year)}</View>
        {year < present ? <Link text={words.after} onTap={() => setYear(year + 1)} /> : <View />}
      </View>
      <Answered answer={answer} now={now} lines={[60, 90, 90, 0, 50, 80]}>
        {(data) => <YearView year={data} />}
      </Answered>
    </Page>
  )
}
