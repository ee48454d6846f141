import { common } from '@shared/copy/common'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { saveText } from '@/platform/save-text'

import { ImportCodes } from './import-codes'
import { ImportRows } from './import-rows'
import { useImport } from './use-import'

interface Props {
  readonly placeId: string
  readonly onChanged: () => void
  readonly onDone: () => void
}

/** A table of appointments: chosen, held against what is known, and sent only when she says so. */
export function ImportForm({ placeId, onChanged, onDone }: Props) {
  const { checked, sent, busy, trouble, choose, confirm } = useImport(placeId, onChanged)
  if (sent) return <ImportCodes sent={sent} onDone={onDone} />
  const ready = checked !== null && checked.faulty === 0 && checked.ready > 0
  return (
    <View className="stack">
      <View className="note">{words.importMeaning}</View>
      {trouble ? <Notice {...trouble} /> : null}
      {busy === 'checking' ? <Skeleton label={common.loading} lines={[40, 80, 80]} /> : null}
      {checked ? <ImportRows checked={checked} /> : null}
      {checked && ready ? (
        <Button
          text={words.importConfirm(checked.ready)}
          busy={busy === 'sending'}
          onTap={() => void confirm(checked.importId)}
        />
      ) : null}
      <Button
        kind={ready ? 'quiet' : 'main'}
        text={checked ? words.importAgain : words.importPick}
        busy={busy !== null}
        onTap={() => void choose()}
      />
      {checked ? null : (
        <Button
          kind="quiet"
          text={words.importTemplate}
          onTap={() => void saveText(words.importTemplateFile, words.importTemplateText)}
        />
      )}
    </View>
  )
}
