import { REPORT_NOTE_MOST_CHARACTERS, type ReportView } from '@shared/contract/service/report'
import { dayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { reportStates, reports as words } from '@shared/copy/service-papers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'

import { reportPaperOf } from './papers-api'
import { ReportFacts } from './report-facts'
import { TakePaper } from './take-paper'

import './service.scss'

interface Props {
  readonly title: string
  readonly report: ReportView
  readonly submitText: string
  readonly noteLabel: string
  readonly onSubmit: (note: string) => Promise<unknown>
  readonly onChanged: () => void
}

/** A yearly report: its facts as they are on record, the author's own words, and where it stands. */
export function ReportForm({ title, report, submitText, noteLabel, onSubmit, onChanged }: Props) {
  const [note, setNote] = useState(report.note)
  const { busy, refused, attempt } = useAttempt()
  const { id, state, facts, due, reviewedBy, reason } = report
  const draft = state === 'draft'
  return (
    <View className="stack">
      <View className="service__top">
        <View className="heading">{title}</View>
        <Tag text={reportStates[state]} tone={state === 'reviewed' ? 'verified' : 'plain'} />
      </View>
      {draft ? <View className="note">{words.due(dayText(`${due}T04:00:00Z`))}</View> : null}
      {reason && draft ? <Notice kind="strip" say={words.returned(reason)} /> : null}
      {state === 'submitted' ? <Notice kind="strip" say={words.submitted} /> : null}
      {state === 'reviewed' && reviewedBy ? <Notice kind="strip" say={words.reviewedBy(reviewedBy)} /> : null}
      {draft ? <View className="note">{words.lead}</View> : null}
      <ReportFacts facts={facts} />
      {draft ? (
        <TextArea
          label={noteLabel}
          hint={words.noteHint}
          value={note}
          most={REPORT_NOTE_MOST_CHARACTERS}
          used={words.used(note.length, REPORT_NOTE_MOST_CHARACTERS)}
          onChange={setNote}
        />
      ) : report.note === '' ? null : (
        <View>
          <View className="note">{noteLabel}</View>
          <View className="words">{report.note}</View>
        </View>
      )}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {draft ? (
        <Button
          text={submitText}
          busy={busy}
          onTap={() => void attempt(() => onSubmit(note.trim())).then((done) => done && onChanged())}
        />
      ) : (
        <TakePaper make={() => reportPaperOf(id)} />
      )}
    </View>
  )
}
