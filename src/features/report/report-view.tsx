import type { Report } from '@shared/contract/report'
import { momentText } from '@shared/copy/dates'
import { figureNames, figureText, listedFigures, report as words } from '@shared/copy/report'
import { averageRating, onTimeShare } from '@shared/rules/report/figures'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './report-view.scss'

/** A number is large; that there is none yet is not. */
const sized = (figure: number | null) => (figure === null ? 'words' : 'title figures')

/** The figures of one month: how much was on time first, then every count, then the compounds. */
export function ReportView({ report }: { readonly report: Report }) {
  const { figures, rows, countedAt } = report
  const [share, rating] = [onTimeShare(figures), averageRating(figures)]
  return (
    <View className="stack">
      <Card className="report__lead">
        <View className="report__two">
          <View>
            <View className="note">{words.share}</View>
            <View className={sized(share)}>{words.shareOf(share)}</View>
          </View>
          <View>
            <View className="note">{words.rating}</View>
            <View className={sized(rating)}>{words.ratingOf(rating)}</View>
          </View>
        </View>
        <View className="note">{words.shareMeaning}</View>
      </Card>
      <Card>
        {listedFigures.map((name) => (
          <View key={name} className="report__line">
            <View>{figureNames[name].name}</View>
            <View className="report__count figures">{figureText(figures, name)}</View>
          </View>
        ))}
      </Card>
      {rows.length > 0 ? <View className="heading">{words.byCompound}</View> : null}
      {rows.length > 0 ? (
        <Card>
          {rows.map(({ name, figures: own }) => (
            <View key={name} className="report__line">
              <View>{name}</View>
              <View className="note figures">
                {words.row(own.matters, own.late, words.shareOf(onTimeShare(own)))}
              </View>
            </View>
          ))}
        </Card>
      ) : null}
      {countedAt === null ? null : <View className="note figures">{words.asOf(momentText(countedAt))}</View>}
      <View className="note">{words.default}</View>
    </View>
  )
}
