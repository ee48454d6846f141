import type { SheetFacts, SheetView } from '@shared/contract/service/sheet'
import { dayText, untilText } from '@shared/copy/dates'
import { minutesText } from '@shared/copy/service'
import { sheetLevels, sheetStates, sheets as words } from '@shared/copy/service-papers'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import './service.scss'

/** What a sheet may speak of, counted; the ids stand on the paper. */
export function SheetFactLines({ facts }: { readonly facts: SheetFacts }) {
  const { services, wishesKept, wishesOverdue, sessions, registeredOn, compoundName, unitName } = facts
  return (
    <View>
      <View className="note">{words.facts}</View>
      <View>{[unitName, compoundName, words.registered(registeredOn)].join(' · ')}</View>
      <View>
        {words.services(services.items, services.minutes === 0 ? '' : minutesText(services.minutes))}
      </View>
      <View>{words.kept(wishesKept.length)}</View>
      <View>{words.overdue(wishesOverdue.length)}</View>
      <View>{words.sessions(sessions.length)}</View>
      <View className="note">{words.rules}</View>
    </View>
  )
}

interface Props {
  readonly title: string
  readonly sheet: SheetView
  /** How the objection is headed: her own, or the member's. */
  readonly objectionLabel: string
}

/** One assessment sheet, all of it, with what may be done below. */
export function SheetCard({ title, sheet, objectionLabel, children }: PropsWithChildren<Props>) {
  const { state, facts, level, reason, objection, answer, writtenBy, objectUntil, issuedBy, issuedAt } = sheet
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="service__top">
            <View className="heading">{title}</View>
            <Tag text={sheetStates[state]} tone={state === 'issued' ? 'verified' : 'plain'} />
          </View>
          <View className="note">{words.writtenBy(writtenBy)}</View>
        </View>
        <SheetFactLines facts={facts} />
        <View>
          <View className="note">{words.level}</View>
          <View className="year__sum">{sheetLevels[level]}</View>
          <View className="words">{reason}</View>
        </View>
        {objection === null ? null : (
          <View>
            <View className="note">{objectionLabel}</View>
            <View className="words">{objection}</View>
          </View>
        )}
        {answer === null ? null : (
          <View>
            <View className="note">{words.answer}</View>
            <View className="words">{answer}</View>
          </View>
        )}
        {state === 'shown' ? <View className="note">{words.until(untilText(objectUntil))}</View> : null}
        {issuedBy && issuedAt ? (
          <View className="note">{words.issuedBy(issuedBy, dayText(issuedAt))}</View>
        ) : null}
        {children}
      </View>
    </Card>
  )
}
