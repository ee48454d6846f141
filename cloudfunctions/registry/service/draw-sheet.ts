import type { SheetFacts, SheetLevel } from '@shared/contract/service/sheet'
import { dayText, momentText } from '@shared/copy/dates'
import { minutesText } from '@shared/copy/service'
import { sheetLevels, sheets as words } from '@shared/copy/service-papers'

import { PaperDocument } from '../papers/document'
import type { Faces } from '../papers/sheet'

/** The issued text as it is read again; what stands on paper comes from it and from nowhere else. */
interface IssuedSheet {
  readonly year: number
  readonly member: { readonly name: string; readonly unit: string; readonly registrationId: string }
  readonly facts: SheetFacts
  readonly level: SheetLevel
  readonly reason: string
  readonly objected: boolean
  readonly answer: string | null
  readonly written: { readonly by: string; readonly at: string }
  readonly issued: { readonly by: string; readonly at: string }
}

const IDS_SHOWN = 6

/** 考察评价表 on paper: facts with their ids, the level with its reason, and who stands behind it. */
export function drawSheet(json: string, sha256: string, faces: Faces): Promise<Buffer> {
  const sheet = JSON.parse(json) as IssuedSheet
  const { facts, member } = sheet
  const paper = new PaperDocument({ title: words.of(sheet.year), foot: words.seal(sha256), faces })
  paper.heading(words.of(sheet.year), 1)
  paper.table(
    [
      { title: words.member, share: 2 },
      { title: member.name, share: 6 },
    ],
    [
      ['所在单位', member.unit],
      ['报到', `${facts.communityName}　${facts.compoundName}　${words.registered(facts.registeredOn)}`],
      [words.ids, member.registrationId],
    ],
  )
  paper.heading(words.facts)
  const { items, minutes, ids } = facts.services
  drawFact(paper, words.services(items, minutes === 0 ? '' : minutesText(minutes)), ids)
  drawFact(paper, words.kept(facts.wishesKept.length), facts.wishesKept)
  drawFact(paper, words.overdue(facts.wishesOverdue.length), facts.wishesOverdue)
  drawFact(paper, words.sessions(facts.sessions.length), facts.sessions)
  paper.paragraph(words.rules, { indent: false })
  paper.heading(words.level)
  paper.framed(sheetLevels[sheet.level], 'bold')
  paper.paragraph(`${words.reason}：${sheet.reason}`, { indent: false })
  paper.paragraph(sheet.objected ? words.objected : words.notObjected, { indent: false })
  if (sheet.answer !== null) paper.paragraph(`${words.answer}：${sheet.answer}`, { indent: false })
  paper.heading('签发')
  paper.table(
    [
      { title: '写的人', share: 1 },
      { title: '签发的人', share: 1 },
    ],
    [
      [
        `${sheet.written.by}　${dayText(sheet.written.at)}`,
        `${sheet.issued.by}　${momentText(sheet.issued.at)}`,
      ],
    ],
  )
  paper.space(6)
  paper.paragraph(words.foot, { indent: false })
  return paper.finish()
}

function drawFact(paper: PaperDocument, text: string, ids: readonly string[]): void {
  paper.paragraph(text, { indent: false })
  if (ids.length === 0) return
  const shown = ids.slice(0, IDS_SHOWN).join('、')
  const more = ids.length > IDS_SHOWN ? words.idsMore(ids.length) : ''
  paper.paragraph(`${words.ids}：${shown}${more}`, { indent: false })
}
