import type { MinutesPoll, MinutesSession, MinutesView } from '@shared/contract/minutes'
import { SIGNERS } from '@shared/contract/minutes'
import type { PollTally } from '@shared/contract/poll'
import { dayText, momentText } from '@shared/copy/dates'
import {
  modeNames,
  outcomeMeanings,
  outcomeNames,
  presentGroupNames,
  signerNames,
  minutes as words,
} from '@shared/copy/minutes'
import { optionText } from '@shared/copy/poll'
import { statutory } from '@shared/copy/statutory'

import { PaperDocument } from '../papers/document'
import { ink } from '../papers/ink'
import type { Faces } from '../papers/sheet'

/** Read on a wall, by somebody of seventy, without her glasses. */
const LARGE = 1.4

/** The minutes on paper: what came of it first, then who said what, and who stands behind it. */
export function drawMinutes(minutes: MinutesView, faces: Faces): Promise<Buffer> {
  const paper = new PaperDocument({
    title: words.of(minutes.compoundName),
    foot: `${minutes.officeName} · ${words.sealNumber(minutes.seal)}`,
    faces,
    scale: LARGE,
  })
  paper.heading(words.of(minutes.compoundName), 1)
  paper.heading(minutes.title)
  drawOutcome(paper, minutes)
  drawSessions(paper, minutes.sessions)
  drawPoll(paper, minutes.poll)
  drawViews(paper, minutes)
  drawCorrections(paper, minutes)
  drawSignatures(paper, minutes)
  return paper.finish()
}

function drawOutcome(
  paper: PaperDocument,
  { outcome, adopted, conclusion, statutoryItem }: MinutesView,
): void {
  paper.heading(words.outcome)
  const chosen = adopted.map(({ number, title }) => words.adopted(number, title))
  paper.framed([outcomeNames[outcome], ...chosen].join('\n'), 'bold')
  paper.paragraph(outcomeMeanings[outcome])
  paper.paragraph(conclusion)
  if (statutoryItem !== null) {
    paper.framed(`${statutory.banner}。\n${statutory.itemIs(statutoryItem)}`)
  }
}

function drawSessions(paper: PaperDocument, sessions: readonly MinutesSession[]): void {
  paper.heading(words.whoCame)
  if (sessions.length === 0) paper.paragraph(words.noSession)
  for (const { mode, startsAt, place, host, groups, present, households, left } of sessions) {
    const head = [modeNames[mode], momentText(startsAt), place, host ? words.hosted(host) : '']
    paper.paragraph(head.filter(Boolean).join('，'))
    const came = groups.filter(({ count }) => count > 0)
    const names = came.map(({ group, count }) => words.group(presentGroupNames[group], count))
    const total = mode === 'online' ? words.households(households) : words.present(present)
    paper.paragraph([total, ...names, ...(left ? [words.left[left]] : [])].join('，'))
  }
}

function drawPoll(paper: PaperDocument, poll: MinutesPoll | null): void {
  paper.heading(words.pollTitle)
  if (!poll) {
    paper.paragraph(words.noPoll)
    return
  }
  const { persons, households, homes } = poll
  paper.paragraph(words.pollTurnout(persons.total, households.total, homes))
  const rows = ({ counts, total }: PollTally) =>
    poll.options.map((option) => {
      const count = counts[option.id] ?? 0
      return { name: optionText(option), count, share: total === 0 ? 0 : count / total }
    })
  paper.barsBeside([
    { title: words.byPerson, rows: rows(persons), color: ink.black },
    { title: words.byHousehold, rows: rows(households), color: ink.grey },
  ])
}

function drawViews(paper: PaperDocument, { viewsFor, viewsAgainst, minority, dissent }: MinutesView): void {
  const list = (title: string, views: readonly string[]) => {
    paper.heading(title)
    if (views.length === 0) paper.paragraph(words.noViews)
    for (const [place, view] of views.entries()) paper.paragraph(`${place + 1}．${view}`, { indent: false })
  }
  list(words.viewsFor, viewsFor)
  list(words.viewsAgainst, viewsAgainst)
  if (minority === null) return
  paper.heading(words.minority)
  paper.paragraph(minority)
  if (dissent?.answer) {
    paper.heading(words.minorityAnswer(dissent.answer.by), 3)
    paper.paragraph(dissent.answer.text)
  } else if (dissent) {
    paper.paragraph(words.minorityDue(dayText(dissent.dueAt)))
  }
}

function drawCorrections(paper: PaperDocument, { corrections }: MinutesView): void {
  if (corrections.length === 0) return
  paper.heading(words.corrections)
  for (const { text, by, at } of corrections)
    paper.paragraph(`${text}（${words.correction(by, dayText(at))}）`)
}

function drawSignatures(paper: PaperDocument, { signatures, sealed }: MinutesView): void {
  // Who signed stands on one page, the head with all three.
  paper.room(SIGNERS.length + 3)
  paper.heading(words.signatures)
  paper.table(
    [
      { title: words.signer, share: 2 },
      { title: words.signedBy, share: 5 },
    ],
    SIGNERS.map((as) => {
      const signed = signatures.find((one) => one.as === as)
      return [signerNames[as], signed ? words.signed(signed.name, dayText(signed.at)) : words.unsigned]
    }),
  )
  paper.paragraph(sealed ? words.sealedMeaning : words.waitingMeaning)
  paper.paragraph(words.maskedNote)
}
