import { dayText } from '@shared/copy/dates'
import { minutesText, serviceKinds, serviceYear } from '@shared/copy/service'
import { reports as words } from '@shared/copy/service-papers'

import type { ServiceReportTask } from '../../kernel/ports'
import { PaperDocument } from '../papers/document'
import { ink } from '../papers/ink'
import type { Faces } from '../papers/sheet'

const timeOf = (minutes: number) => (minutes === 0 ? '' : minutesText(minutes))

/** 双报告 on paper: what is on record first, then the author's own words. */
export function drawReport(task: ServiceReportTask, faces: Faces): Promise<Buffer> {
  const { of, name, year, facts, note, reviewedBy } = task
  const title = of === 'unit' ? words.unitTitle(year) : words.memberTitle(year)
  const paper = new PaperDocument({ title, foot: words.foot, faces })
  paper.heading(title, 1)
  paper.framed([name, facts.communityName, facts.compoundName].filter(Boolean).join('　'), 'bold')
  if (of === 'member') paper.paragraph(`${words.unit}：${facts.unitName}`, { indent: false })
  if (facts.members !== null) paper.paragraph(words.members(facts.members), { indent: false })
  paper.paragraph(`${words.sum}：${serviceYear.sum(facts.items, timeOf(facts.minutes))}`, { indent: false })
  if (facts.commitments.length > 0) {
    paper.heading(words.commitments)
    for (const one of facts.commitments) paper.paragraph(one, { indent: false })
  }
  paper.heading(words.facts)
  if (facts.items === 0) paper.paragraph(words.none)
  else drawFacts(paper, facts)
  if (note !== '') {
    paper.heading(words.noteTitle)
    paper.paragraph(note)
  }
  paper.heading(words.reviewed)
  paper.paragraph(reviewedBy === null ? words.notReviewed : words.reviewedBy(reviewedBy))
  return paper.finish()
}

function drawFacts(paper: PaperDocument, { kinds, entries }: ServiceReportTask['facts']): void {
  const most = Math.max(...kinds.map(({ items }) => items))
  paper.bars(
    kinds.map(({ kind, items }) => ({ name: serviceKinds[kind], count: items, share: items / most })),
    ink.grey,
  )
  paper.table(
    [
      { title: '日期', share: 3 },
      { title: '做了什么', share: 6 },
      { title: '时间', share: 3, align: 'right' },
    ],
    entries.map(({ day, title, minutes }) => [
      dayText(`${day}T04:00:00Z`),
      title,
      minutes === null ? '—' : minutesText(minutes),
    ]),
  )
}
