import { DIRECTORY_KINDS, type DirectoryKind } from '@shared/contract/directory'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { directoryKinds, directory as words } from '@shared/copy/staff/directory'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { List } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { SwitchRow } from '@/components/switch-row/switch-row'

import './directory.scss'
import { SearchLine } from './search-line'
import { type Asked, useSearch } from './use-search'

const NOTHING: Asked = { words: '', kind: null, vacant: false }

interface Props {
  readonly placeId: string
  readonly placeName: string
}

/** One line to write on, and what is found below it. */
export function Search({ placeId, placeName }: Props) {
  const [asked, setAsked] = useState<Asked>(NOTHING)
  const ask = (change: Partial<Asked>) => setAsked((before) => ({ ...before, ...change }))
  const queue = useSearch(placeId, asked)
  const { items, code, hasMore, loading } = queue
  const again = { text: common.tryAgain, onTap: queue.reload }

  return (
    <View className="stack">
      <Field
        label={words.words}
        hint={words.wordsHint}
        value={asked.words}
        onChange={(text) => ask({ words: text.slice(0, 40) })}
      />
      <Choices<DirectoryKind | 'all'>
        label={words.kinds}
        labelHidden
        choices={[
          { key: 'all', text: words.all },
          ...DIRECTORY_KINDS.map((key) => ({ key, text: directoryKinds[key] })),
        ]}
        chosen={asked.kind ?? 'all'}
        onChoose={(key) => ask({ kind: key === 'all' ? null : key })}
      />
      <List>
        <SwitchRow
          text={words.vacant}
          note={asked.vacant ? words.vacantOn : words.vacantOff}
          on={asked.vacant}
          word=""
          onTap={() => ask({ vacant: !asked.vacant })}
        />
      </List>
      {code ? (
        <Notice
          kind={items ? 'strip' : 'page'}
          {...(items ? { say: words.older } : refusals[code])}
          act={again}
        />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[40, 80, 60, 0, 40, 80, 60]} /> : null}
      {items && items.length > 0 ? (
        <View className={`founds${loading ? ' founds--older' : ''}`}>
          {items.map((row) => (
            <SearchLine key={row.id} row={row} />
          ))}
        </View>
      ) : null}
      {items?.length === 0 && !code && !loading ? (
        hasMore ? (
          <View className="note">{words.moreHere}</View>
        ) : (
          <Notice {...(asked.vacant && asked.words.trim() === '' ? words.noVacancy : words.none)} />
        )
      ) : null}
      {hasMore && items ? <Button kind="plain" text={words.more} busy={loading} onTap={queue.more} /> : null}
      <View className="note">{words.within(placeName)}</View>
    </View>
  )
}
