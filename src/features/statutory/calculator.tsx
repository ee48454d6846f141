import { STATUTORY_ITEMS, type StatutoryItem } from '@shared/contract/statutory'
import { statutoryItems, statutory as words } from '@shared/copy/statutory'
import { needsThreeQuarters } from '@shared/rules/statutory/thresholds'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { Tap } from '@/components/tap'

import './calculator.scss'
import { Door } from './door'
import { PARTS, type Part, useFigures } from './use-figures'

interface Props {
  readonly item: StatutoryItem
  readonly onItem: (item: StatutoryItem) => void
}

const ITEMS = STATUTORY_ITEMS.map((one) => ({ key: String(one), text: `${one} ${statutoryItems[one]}` }))
const zero = { owners: 0, areaCenti: 0 }

/** What an owners' assembly would need, reckoned in whole numbers over figures that somebody types. */
export function Calculator({ item, onItem }: Props) {
  const { figures, change, problemOf, known, threshold, participating, consented } = useFigures(item)
  const [open, setOpen] = useState(false)
  const quarters = needsThreeQuarters(item)
  const complete = threshold !== null && participating && consented
  const say = (part: Part, key: 'owners' | 'area') => {
    const problem = problemOf(part, key)
    if (problem === 'tooMany') return words.tooMany
    if (problem === null) return ''
    return key === 'owners' ? words.notAFigure : words.notAnArea
  }
  return (
    <View className="stack">
      <View>{words.lead}</View>
      <Tap
        className="calculator__item"
        label={`${words.item} ${item} ${statutoryItems[item]}`}
        expanded={open}
        onTap={() => setOpen(!open)}
      >
        <View className="note">{words.item}</View>
        <View>{`${item} ${statutoryItems[item]}`}</View>
        <View className="note">{words.itemNote(quarters)}</View>
      </Tap>
      {open ? (
        <Choices
          label={words.item}
          labelHidden
          tall
          choices={ITEMS}
          chosen={String(item)}
          onChoose={(key) => {
            onItem(STATUTORY_ITEMS.find((one) => String(one) === key) ?? item)
            setOpen(false)
          }}
        />
      ) : null}
      {PARTS.map((part) => (
        <Card key={part}>
          <View className="heading">{words[part]}</View>
          <View className="calculator__pair">
            <Field
              label={words.owners}
              hint={part === 'all' ? words.ownersHint : ''}
              digits
              value={figures[part].owners}
              problem={say(part, 'owners')}
              onChange={(owners) => change(part, { owners })}
            />
            <Field
              label={words.area}
              hint={part === 'all' ? words.areaHint : ''}
              value={figures[part].area}
              problem={say(part, 'area')}
              onChange={(area) => change(part, { area })}
            />
          </View>
        </Card>
      ))}
      <Door
        title={words.firstDoor}
        rule={words.firstRule}
        measured={threshold?.participation ?? null}
        base={known?.all ?? zero}
        have={known?.taking ?? zero}
      />
      <Door
        title={words.secondDoor}
        rule={words.secondRule(quarters)}
        measured={participating ? (threshold?.consent ?? null) : null}
        base={known?.taking ?? zero}
        have={known?.consenting ?? zero}
      />
      {complete ? (
        <Notice
          kind="strip"
          say={threshold.reached ? words.bothReached : words.notYet}
          next={words.notOurs}
        />
      ) : (
        <View className="note">{words.notOurs}</View>
      )}
      <Card>
        <View className="heading">{words.howToCount}</View>
        {words.counting.map((line) => (
          <View key={line} className="note">
            {line}
          </View>
        ))}
        <View className="note">{words.keptHere}</View>
      </Card>
    </View>
  )
}
