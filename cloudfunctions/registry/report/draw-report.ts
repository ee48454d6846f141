import type { Report } from '@shared/contract/report'
import { momentText } from '@shared/copy/dates'
import { figureNames, figureText, listedFigures, titleOf, report as words } from '@shared/copy/report'
import { averageRating, onTimeShare } from '@shared/rules/report/figures'

import { PaperDocument } from '../papers/document'
import type { Faces } from '../papers/sheet'

/** The monthly report on paper. */
export function drawReport(report: Report, faces: Faces): Promise<Buffer> {
  const { figures, rows, countedAt } = report
  const paper = new PaperDocument({
    title: titleOf(report),
    foot: countedAt === null ? '' : words.asOf(momentText(countedAt)),
    faces,
    scale: 1.15,
  })
  paper.heading(titleOf(report), 1)
  paper.framed(
    `${words.share} ${words.shareOf(onTimeShare(figures))}\n${words.rating} ${words.ratingOf(averageRating(figures))}`,
    'bold',
  )
  paper.paragraph(words.shareMeaning)
  paper.heading(words.figures)
  paper.table(
    [
      { title: words.figure, share: 4 },
      { title: words.count, share: 2, align: 'right' },
    ],
    listedFigures.map((name) => [figureNames[name].name, figureText(figures, name)]),
  )
  if (rows.length > 0) {
    const columns = ['matters', 'onTime', 'late', 'young', 'missed'] as const
    paper.heading(words.byCompound)
    paper.table(
      [
        { title: words.name, share: 5 },
        ...columns.map((name) => ({ title: SHORT[name], share: 2, align: 'right' as const })),
        { title: words.share, share: 3, align: 'right' },
      ],
      rows.map(({ name, figures: own }) => [
        name,
        ...columns.map((column) => String(own[column])),
        own.onTime + own.late === 0 ? '—' : words.shareOf(onTimeShare(own)),
      ]),
    )
  }
  paper.paragraph(words.default)
  return paper.finish()
}

const SHORT = { matters: '事', onTime: '按时', late: '超时', young: '期限内', missed: '逾期' } as const
