import { PERSONAL_GROUPS } from '@shared/contract/account'
import { personalGroups, account as words } from '@shared/copy/account'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { keptUntilText } from '@/features/account/kept-text'
import { Page } from '@/features/frame/page'

import '../refusals'

/** Everything that is kept of people: what it is for, and until when (PIPL art. 17). */
export default function WhatIsKept() {
  return (
    <Page title={words.keptTitle}>
      <View>{words.keptLead}</View>
      <List>
        {PERSONAL_GROUPS.map((group) => (
          <Row
            key={group}
            text={personalGroups[group].name}
            note={`${personalGroups[group].why}\n${keptUntilText(group)}`}
          />
        ))}
      </List>
      <View className="note">{words.keptDefault}</View>
    </Page>
  )
}
