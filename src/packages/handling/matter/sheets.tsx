import type { Work, WorkDesk } from '@shared/contract/handling'
import { common } from '@shared/copy/common'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { Sheet } from '@/components/sheet/sheet'

import { CallForm } from './call-form'
import { DirectAnswerForm, DirectForm } from './direct-form'
import { OwnerForm } from './owner-form'
import { RecordForm } from './record-form'
import { NotMineForm, SendBackForm } from './return-forms'
import { TaskForm } from './task-form'

/** Which one thing is asked without leaving the page. */
export type OpenSheet =
  | { readonly kind: 'task' | 'offer' | 'direct' | 'call' | 'sendBack' | 'record' }
  | { readonly kind: 'notMine' | 'give'; readonly taskId: string }
  | { readonly kind: 'directAnswer'; readonly lineId: string }

interface Props {
  readonly consultationId: string
  readonly sheet: OpenSheet
  readonly desk: WorkDesk
  readonly work: Work
  readonly onClose: () => void
}

const TITLES: Readonly<Record<OpenSheet['kind'], string>> = {
  task: words.add,
  offer: words.offer,
  direct: words.direct,
  directAnswer: words.directAnswer,
  call: words.calls,
  record: words.record,
  sendBack: words.sendBack,
  notMine: words.notMine,
  give: words.give,
}

export function WorkSheet({ consultationId, sheet, desk, work, onClose }: Props) {
  const given = { consultationId, desk, onDone: onClose }
  return (
    <Sheet title={TITLES[sheet.kind]} closeLabel={common.close} onClose={onClose}>
      {sheet.kind === 'task' ? <TaskForm {...given} /> : null}
      {sheet.kind === 'offer' ? <OwnerForm {...given} taskId={null} /> : null}
      {sheet.kind === 'give' ? <OwnerForm {...given} taskId={sheet.taskId} /> : null}
      {sheet.kind === 'notMine' ? <NotMineForm {...given} taskId={sheet.taskId} /> : null}
      {sheet.kind === 'sendBack' ? <SendBackForm {...given} work={work} /> : null}
      {sheet.kind === 'direct' ? <DirectForm {...given} /> : null}
      {sheet.kind === 'directAnswer' ? <DirectAnswerForm {...given} lineId={sheet.lineId} /> : null}
      {sheet.kind === 'record' ? <RecordForm {...given} /> : null}
      {sheet.kind === 'call' ? <CallForm {...given} /> : null}
    </Sheet>
  )
}
