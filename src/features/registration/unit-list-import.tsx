import type { ConfirmList } from '@shared/contract/registration'
import { common } from '@shared/copy/common'
import { listFaultNames, unitWords as words } from '@shared/copy/staff/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { saveText } from '@/platform/save-text'
import { useTable } from '@/platform/use-table'

import { checkUnitList, confirmUnitList } from './registration-api'

interface Props {
  readonly unitId: string
  readonly onDone: () => void
}

/** A unit's list of its members: chosen, looked through row by row, and kept as digests when she says so. */
export function UnitListImport({ unitId, onDone }: Props) {
  const { checked, busy, trouble, choose, send, forget } = useTable((file) => checkUnitList(unitId, file))
  const [kept, setKept] = useState<ConfirmList | null>(null)

  const confirm = (listId: string) =>
    send(async () => {
      setKept(await confirmUnitList(listId))
      forget()
      onDone()
    })

  const ready = checked !== null && checked.faulty === 0
  const wrong = checked?.rows.filter(({ faults }) => faults.length > 0) ?? []
  return (
    <View className="stack">
      <View className="heading">{words.list}</View>
      <View className="note">{words.listMeaning}</View>
      {kept ? <Notice kind="strip" say={words.listDone(kept.listed, kept.accepted)} /> : null}
      {trouble ? <Notice {...trouble} /> : null}
      {busy === 'checking' ? <Skeleton label={common.loading} lines={[40, 80, 80]} /> : null}
      {checked ? (
        <Notice
          kind="strip"
          say={words.listReady(checked.ready, checked.faulty)}
          {...(checked.faulty > 0 ? { next: words.listNothing } : {})}
        />
      ) : null}
      {wrong.length > 0 ? (
        <List>
          {wrong.map(({ line, covered, faults }) => (
            <Row
              key={line}
              label={words.listLine(line)}
              text={covered}
              note={faults.map((fault) => listFaultNames[fault]).join('；')}
              mark={words.listFix}
            />
          ))}
        </List>
      ) : null}
      {checked && ready ? (
        <Button
          text={words.listConfirm(checked.ready)}
          busy={busy === 'sending'}
          onTap={() => void confirm(checked.listId)}
        />
      ) : null}
      <Button
        kind="plain"
        text={checked ? words.listAgain : words.listPick}
        busy={busy !== null}
        onTap={() => void choose(() => setKept(null))}
      />
      {checked ? null : (
        <Button
          kind="quiet"
          text={words.listTemplate}
          onTap={() => void saveText(words.listTemplateFile, words.listTemplateText)}
        />
      )}
    </View>
  )
}
