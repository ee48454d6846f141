import type { PrepareImport } from '@shared/contract/posts'
import { importFaultNames, posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'

/** What would come of each row, those that are wrong first, each with everything that is wrong with it. */
export function ImportRows({ checked }: { readonly checked: PrepareImport }) {
  const { rows, ready, faulty } = checked
  const ordered = [...rows].sort((a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0))
  return (
    <View className="stack">
      <Notice
        kind="strip"
        say={words.importReady(ready, faulty)}
        {...(faulty > 0 ? { next: words.importNothingSent } : {})}
      />
      <List>
        {ordered.map(({ line, post, place, label, termEnds, faults }) => (
          <Row
            key={line}
            label={words.importLine(line)}
            text={[post, place, label, termEnds].filter(Boolean).join(' ')}
            note={faults.map((fault) => importFaultNames[fault]).join('；')}
            mark={faults.length > 0 ? words.importFix : ''}
          />
        ))}
      </List>
    </View>
  )
}
