import { yearWords as words, yearStates } from '@shared/copy/staff/calendar'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { YearForm } from '@/features/calendar/year-form'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useAnswer } from '@/platform/use-answer'

import './years.scss'

const ALL = {}

/** This year and the next: what is known, and room for what is not. */
export function Years({ now }: { readonly now: number }) {
  const answer = useAnswer('calendar.years', ALL)
  const [saved, setSaved] = useState(0)
  return (
    <Page title={staffTitles.calendar}>
      <View className="words">{words.lead}</View>
      <Answered answer={answer} now={now} lines={[40, 90, 0, 60, 40, 100, 60]}>
        {({ years }) => (
          <View className="stack">
            {years.map((year) => (
              <Card key={year.year}>
                <View className="year__head">
                  <View className="heading">{words.year(year.year)}</View>
                  <Tag text={yearStates[year.state]} tone={year.state === 'unknown' ? 'gap' : 'verified'} />
                  {year.by ? <View className="note">{words.by(year.by)}</View> : null}
                </View>
                {year.state === 'published' ? <View className="note">{words.known}</View> : null}
                {year.state === 'unknown' ? <View className="words">{words.unknownMeaning}</View> : null}
                {saved === year.year ? <Notice kind="strip" say={words.saved} /> : null}
                {year.state === 'published' ? null : (
                  <YearForm
                    year={year}
                    onSaved={() => {
                      setSaved(year.year)
                      answer.reload()
                    }}
                  />
                )}
              </Card>
            ))}
          </View>
        )}
      </Answered>
    </Page>
  )
}
