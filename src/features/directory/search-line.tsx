import type { DirectoryRow } from '@shared/contract/directory'
import { postNames } from '@shared/copy/people'
import { compoundKinds } from '@shared/copy/places'
import { compoundGaps, directoryKinds, directory as words } from '@shared/copy/staff/directory'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'
import { goTo } from '@/platform/routes'

/** One thing that was found: what it is, where, who is there, and what is missing. */
export function SearchLine({ row }: { readonly row: DirectoryRow }) {
  const { name, where, who, deputy, vacant, gaps, compound } = row
  const open = wayTo(row)
  const missing = gaps.map((gap) => compoundGaps[gap])
  const gap = row.kind === 'committee' ? words.noCommittee : words.vacantPost
  const tags = row.kind === 'compound' ? missing : vacant ? [gap] : []
  const about = [kindOf(row), where, row.says, ...counts(row)].filter(Boolean).join(' · ')
  const inside = (
    <>
      <View className="found__words">
        <View className="found__name">{name}</View>
        <View className="note words">{about}</View>
        {tags.length > 0 || deputy ? (
          <View className="found__tags">
            {tags.map((text) => (
              <Tag key={text} text={text} tone="gap" />
            ))}
            {deputy ? <Tag text={words.deputy(deputy)} /> : null}
          </View>
        ) : null}
      </View>
      {who ? <View className="found__who">{who}</View> : null}
      {compound ? (
        <View className="found__who figures">{words.butlers(compound.butlers, compound.stairwells)}</View>
      ) : null}
    </>
  )
  if (!open) return <View className="found">{inside}</View>
  const label = [name, who ?? '', about, ...tags].filter(Boolean).join(',')
  return (
    <Tap className="found found--tap" label={label} onTap={open}>
      {inside}
    </Tap>
  )
}

const kindOf = ({ kind, post, compound }: DirectoryRow): string =>
  compound ? compoundKinds[compound.kind] : post ? postNames[post] : directoryKinds[kind]

const counts = ({ committee }: DirectoryRow): string[] =>
  committee ? [words.members(committee.members)] : []

/** Everything leads to the page of its place, which says the rest. */
function wayTo({ stationId, compoundId }: DirectoryRow): (() => void) | null {
  if (stationId) return () => goTo('packages/community/station/index', { id: stationId })
  if (compoundId) return () => goTo('packages/community/compound/index', { id: compoundId })
  return null
}
