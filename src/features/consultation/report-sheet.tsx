import { REPORT_REASONS } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { reporting as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'

import type { Reporting } from './use-report'

/** Why these words should be looked at: one of a few reasons, and what follows from it. */
export function ReportSheet({ report }: { readonly report: Reporting }) {
  const [early, setEarly] = useState(false)
  const { reason, refused, busy } = report
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={report.close}>
      <Choices
        tall
        labelHidden
        label={words.title}
        choices={REPORT_REASONS.map((key) => ({ key, text: words.reasons[key] }))}
        chosen={reason}
        problem={early && reason === null ? words.chooseFirst : ''}
        onChoose={report.choose}
      />
      <View className="note">{words.meaning}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.send}
        busy={busy}
        onTap={() => (reason === null ? setEarly(true) : report.send())}
      />
      <Button kind="quiet" text={words.later} onTap={report.close} />
    </Sheet>
  )
}
