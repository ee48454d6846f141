import type { CompoundKind } from '@shared/contract/community'
import type { PrepareTree, TreeChange } from '@shared/contract/directory'
import { common } from '@shared/copy/common'
import { compoundKinds } from '@shared/copy/places'
import { treeChanges, treeFaults, tree as words } from '@shared/copy/staff/directory'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'

import { useTree } from './use-tree'

/** As many as one looks through; the counts say how many there are. */
const AT_ONCE = 50

/** A table of places: chosen, held against what is there, and changed only when she says so. */
export function TreeImport({ placeId }: { readonly placeId: string }) {
  const { checked, made, busy, trouble, choose, confirm } = useTree(placeId)
  const changes = checked?.changes.length ?? 0
  const ready = checked !== null && checked.faulty === 0 && !checked.tooMany && changes > 0
  const finished = made !== null && made.done >= made.total
  return (
    <View className="stack">
      <View className="heading">{words.import}</View>
      <View className="note">{words.meaning}</View>
      {trouble ? <Notice {...trouble} /> : null}
      {busy === 'checking' ? <Skeleton label={common.loading} lines={[40, 80, 80]} /> : null}
      {checked && !finished ? <Checked checked={checked} /> : null}
      {made && !finished ? <View className="figures">{words.going(made.done, made.total)}</View> : null}
      {finished ? <View className="heading figures">{words.done(made.total)}</View> : null}
      {checked && ready && !finished ? (
        <Button
          text={made && trouble ? words.carryOn : words.confirm(changes)}
          busy={busy === 'sending'}
          onTap={() => void confirm(checked.importId)}
        />
      ) : null}
      <Button
        kind="plain"
        text={checked ? words.again : words.pick}
        busy={busy !== null}
        onTap={() => void choose()}
      />
    </View>
  )
}

function Checked({ checked }: { readonly checked: PrepareTree }) {
  const { unchanged, changes, wrong, faulty, tooMany } = checked
  if (changes.length === 0 && faulty === 0) return <Notice {...words.nothing} />
  return (
    <View className="stack">
      {faulty > 0 ? (
        <>
          <View className="heading figures">{words.faulty(faulty)}</View>
          <View className="note">{words.fix}</View>
          <List>
            {wrong.slice(0, AT_ONCE).map(({ line, place, faults }) => (
              <Row
                key={line}
                label={words.line(line)}
                text={place}
                note={faults.map((fault) => treeFaults[fault]).join('；')}
              />
            ))}
          </List>
        </>
      ) : null}
      {tooMany ? <Notice kind="strip" say={words.tooMany} /> : null}
      {changes.length > 0 ? (
        <>
          <View className="heading figures">{words.changes(changes.length)}</View>
          <List>
            {changes.slice(0, AT_ONCE).map((change) => (
              <Row
                key={`${change.line}${change.kind}`}
                label={words.line(change.line)}
                text={change.place}
                note={`${treeChanges[change.kind]}：${said(change)}`}
              />
            ))}
          </List>
        </>
      ) : null}
      {unchanged > 0 ? <View className="note figures">{words.same(unchanged)}</View> : null}
    </View>
  )
}

const said = ({ kind, before, after }: TreeChange): string =>
  kind === 'kindChanged'
    ? words.change(compoundKinds[before as CompoundKind], compoundKinds[after as CompoundKind])
    : words.change(before, after)
