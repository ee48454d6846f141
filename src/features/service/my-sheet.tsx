import { SHEET_REASON_MOST_CHARACTERS, type SheetView } from '@shared/contract/service/sheet'
import { refusals } from '@shared/copy/refusals'
import { sheets as words } from '@shared/copy/service-papers'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { saveText } from '@/platform/save-text'
import { useAttempt } from '@/platform/use-attempt'

import { answerSheet, sheetPaperOf } from './papers-api'
import { SheetCard } from './sheet-card'
import { TakePaper } from './take-paper'

interface Props {
  readonly sheet: SheetView
  readonly onChanged: () => void
}

/** What was written about her: she says that it is right, or what is not. */
export function MySheet({ sheet, onChanged }: Props) {
  const [objects, setObjects] = useState(false)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const { id, year, state, objectUntil } = sheet
  const open = state === 'shown' && Date.parse(objectUntil) > Date.now()
  const fits = text.trim().length >= 2
  const send = (objection: string | null) =>
    void attempt(() => answerSheet(id, objection)).then((done) => done && onChanged())
  return (
    <SheetCard title={words.of(year)} sheet={sheet} objectionLabel={words.objection}>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {open && objects ? (
        <>
          <TextArea
            label={words.objectLabel}
            value={text}
            most={SHEET_REASON_MOST_CHARACTERS}
            problem={tried && !fits ? words.objectProblem : ''}
            onChange={setText}
          />
          <Button
            text={words.objectSend}
            busy={busy}
            onTap={() => (fits ? send(text.trim()) : setTried(true))}
          />
        </>
      ) : null}
      {open && !objects ? (
        <>
          <Button kind="plain" text={words.agree} busy={busy} onTap={() => send(null)} />
          <Button kind="quiet" text={words.object} onTap={() => setObjects(true)} />
        </>
      ) : null}
      {state === 'issued' ? (
        <>
          <TakePaper make={() => sheetPaperOf(id)} />
          <Button
            kind="quiet"
            text={words.json}
            busy={busy}
            onTap={() =>
              void attempt(async () => saveText(words.jsonFile(year), (await sheetPaperOf(id)).json))
            }
          />
        </>
      ) : null}
    </SheetCard>
  )
}
