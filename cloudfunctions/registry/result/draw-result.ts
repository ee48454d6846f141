import { dayText } from '@shared/copy/dates'
import { closingResults } from '@shared/copy/process'
import { resultSheet as words } from '@shared/copy/result-sheet'

import type { ResultTask } from '../../kernel/ports'
import { PaperDocument } from '../papers/document'
import type { Faces } from '../papers/sheet'
import type { SpotPhotos } from './spot-photos'

/** Read on a wall, by somebody of seventy, without her glasses. */
const LARGE = 1.45

/** What came of a matter on paper: first what changed, then who did what, and what neighbours thought of it. */
export function drawResult(
  result: ResultTask['result'],
  photos: readonly SpotPhotos[],
  faces: Faces,
): Promise<Buffer> {
  const paper = new PaperDocument({
    title: words.of(result.compoundName),
    foot: result.officeName,
    faces,
    scale: LARGE,
  })
  paper.heading(words.of(result.compoundName), 1)
  paper.heading(result.title)
  const days = [
    words.opened(dayText(result.openedAt)),
    result.closedAt ? words.closed(dayText(result.closedAt)) : '',
  ]
  paper.paragraph(days.filter(Boolean).join('，'), { indent: false })
  paper.framed(result.outcome ? closingResults[result.outcome] : words.rating, 'bold')
  if (result.says) paper.paragraph(result.says)
  drawChanges(paper, result.changes)
  for (const { spot, before, after } of photos) {
    paper.pictures(spot, [
      { words: words.before, bytes: before },
      { words: words.after, bytes: after },
    ])
  }
  paper.heading(words.tasks)
  if (result.tasks.length === 0) paper.paragraph(words.noTasks)
  for (const [place, { what, by, doneAt }] of result.tasks.entries()) {
    const end = [by, doneAt ? words.done(dayText(doneAt)) : ''].filter(Boolean).join('，')
    paper.paragraph(`${place + 1}．${what}${end ? `（${end}）` : ''}`, { indent: false })
  }
  paper.heading(words.ratings)
  const { count, sum } = result.ratings
  paper.paragraph(count === 0 ? words.noRatings : words.average(count, (sum / count).toFixed(1)))
  if (result.reopened > 0) paper.paragraph(words.reopened(result.reopened))
  return paper.finish()
}

function drawChanges(paper: PaperDocument, changes: ResultTask['result']['changes']): void {
  if (changes.length === 0) return
  paper.heading(words.changes)
  for (const { said, proposal, tasks } of changes) {
    for (const one of said) paper.paragraph(words.said(one), { indent: false })
    paper.paragraph(words.became(proposal.number, proposal.title), { indent: false })
    for (const { what, done } of tasks) paper.paragraph(words.task(what, done), { indent: false })
    paper.space(6)
  }
}
