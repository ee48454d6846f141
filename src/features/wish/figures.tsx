import type { WishFigures } from '@shared/contract/wish/figures'
import { momentText, monthName } from '@shared/copy/dates'
import { staffWishes as words } from '@shared/copy/staff/wishes'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'

/** Twelve months of a community: items and persons stand apart and are never added up. */
export function Figures({ figures }: { readonly figures: WishFigures }) {
  const { communityName, countedAt, open, items, persons, months } = figures
  const named = months.filter(({ submitted, claimed, confirmed }) => submitted + claimed + confirmed > 0)
  return (
    <View className="stack">
      <View className="heading">{`${communityName} · ${words.figures}`}</View>
      {countedAt === null ? <View className="note">{words.counting}</View> : null}
      <List>
        <Row text={words.open} mark={String(open)} />
        <Row text={words.items} mark={String(items)} />
        <Row text={words.persons} mark={String(persons)} />
      </List>
      <List>
        {[...named].reverse().map(({ month, submitted, claimed, confirmed, medianDays }) => (
          <Row
            key={month}
            label={monthName(month)}
            text={words.month(submitted, claimed, confirmed)}
            note={medianDays === null ? '' : words.median(medianDays)}
          />
        ))}
      </List>
      {countedAt === null ? null : <View className="note">{words.counted(momentText(countedAt))}</View>}
    </View>
  )
}
