import type { UnitRow } from '@shared/contract/registration'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { unitWords as words } from '@shared/copy/staff/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { dial } from '@/platform/phone'

import { useAttempt } from '@/platform/use-attempt'

import { endUnit } from './registration-api'
import { UnitListImport } from './unit-list-import'
import { useContact } from './use-contact'

interface Props {
  readonly unit: UnitRow
  readonly onChanged: () => void
  readonly onRenew: () => void
}

/** One unit: what it promised, who speaks for it, who of its members came, and its list. */
export function UnitPanel({ unit, onChanged, onRenew }: Props) {
  const { id, name, commitments, state, termEnds, listed } = unit
  const { busy, refused, attempt } = useAttempt()
  const [ending, setEnding] = useState(false)
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <View>
            <View className="heading">{name}</View>
            <View className="note figures">
              {[state === 'ended' ? words.ended : words.until(termEnds), words.listed(listed)].join(' · ')}
            </View>
          </View>
          <View>
            <View className="note">{words.promises}</View>
            {commitments.map((one) => (
              <View key={one}>{one}</View>
            ))}
          </View>
        </View>
      </Card>
      <UnitContact unitId={id} />
      <UnitListImport unitId={id} onDone={onChanged} />
      <List>
        <Row text={words.renew} onTap={onRenew} />
      </List>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {state === 'ended' ? null : ending ? (
        <View className="stack">
          <Notice kind="strip" say={words.endTitle(name)} next={words.endMeaning} />
          <Button
            kind="plain"
            text={words.endYes}
            busy={busy}
            onTap={() =>
              void attempt(() => endUnit(id)).then((done) => {
                if (!done) return
                setEnding(false)
                onChanged()
              })
            }
          />
          <Button kind="quiet" text={words.endNo} onTap={() => setEnding(false)} />
        </View>
      ) : (
        <Button kind="quiet" text={words.end} onTap={() => setEnding(true)} />
      )}
    </View>
  )
}

/** Opened on its own: each reading of a contact is recorded. */
function UnitContact({ unitId }: { readonly unitId: string }) {
  const [open, setOpen] = useState(false)
  const answer = useContact(open ? unitId : null)
  if (!open) return <Button kind="plain" text={words.contact} onTap={() => setOpen(true)} />
  if (answer.code) {
    return (
      <Notice
        kind="problem"
        {...refusals[answer.code]}
        act={{ text: common.tryAgain, onTap: answer.reload }}
      />
    )
  }
  if (!answer.data) return <Skeleton label={common.loading} lines={[40, 60]} />
  const { contactName, contactPhone, members } = answer.data
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="note">{words.contact}</View>
          <View className="heading">{contactName}</View>
          <View className="figures">{contactPhone}</View>
          <View className="note figures">
            {words.members(members.active ?? 0, (members.pending ?? 0) + (members.accepted ?? 0))}
          </View>
        </View>
        <Button kind="plain" text={words.call} onTap={() => dial(contactPhone)} />
        <View className="note">{words.onlyHere}</View>
      </View>
    </Card>
  )
}
