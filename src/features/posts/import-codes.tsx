import type { ConfirmImport } from '@shared/contract/posts'
import { dayText } from '@shared/copy/dates'
import { postNames } from '@shared/copy/people'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { copyText } from '@/platform/copy-text'
import { saveText } from '@/platform/save-text'

import { spaced } from './term'

/** The codes of a whole table, shown once: each to be sent to its person, all to be kept as a table. */
export function ImportCodes({ sent, onDone }: { readonly sent: ConfirmImport; readonly onDone: () => void }) {
  const [said, setSaid] = useState('')
  const until = dayText(sent.expiresAt)
  const tell = (done: boolean, what: string) => setSaid(done ? what : words.importNotKept)
  return (
    <View className="stack">
      <View className="note">{words.importCodes}</View>
      <View className="note">{words.invitedUntil(until)}</View>
      {said === '' ? null : <Notice kind="strip" say={said} />}
      <List>
        {sent.invitations.map(({ line, post, placeName, label, code }) => (
          <Row
            key={line}
            label={`${placeName} ${postNames[post]} ${label}`}
            text={spaced(code)}
            mark={words.importCopyOne}
            onTap={async () =>
              tell(
                await copyText(words.message(label, placeName, postNames[post], spaced(code), until)),
                words.copied,
              )
            }
          />
        ))}
      </List>
      <Button
        text={words.importSave}
        onTap={async () => tell(await saveText(words.importCodesFile, sent.csv), words.importSaved)}
      />
      <Button
        kind="plain"
        text={words.importCopy}
        onTap={async () => tell(await copyText(sent.csv), words.importCopied)}
      />
      <Button kind="quiet" text={words.done} onTap={onDone} />
    </View>
  )
}
