import type { PartyShare } from '@shared/contract/bodies'
import { lastDayText } from '@shared/copy/dates'
import { percent, bodies as words } from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Notice } from '@/components/notice/notice'

import './share-card.scss'

/** The share drawn beside the line that it has to pass, with the word whether it does. */
export function ShareCard({ share }: { readonly share: PartyShare }) {
  const { partyMembers, members, permille, holds, needed, dueAt } = share
  return (
    <View className="stack">
      <View className="heading">{words.share}</View>
      <View className="share" {...spoken({ role: 'img', label: words.shareDrawn(percent(permille)) })}>
        <View className="share__bar">
          <View
            className={`share__part${holds ? '' : ' share__part--short'}`}
            style={`width:${permille / 10}%`}
          />
        </View>
        <View className="share__line" />
        <View className="share__mark">{words.line}</View>
      </View>
      <View className="figures share__words">
        {words.shareCount(partyMembers, members)} · {percent(permille)}
      </View>
      {holds ? (
        <View>{words.shareHolds}</View>
      ) : (
        <Notice
          kind="problem"
          say={words.shareFails(needed, members)}
          next={dueAt === null ? '' : `${words.shareDue(lastDayText(dueAt))}${words.shareDueDefault}`}
        />
      )}
      <View className="note">{words.shareWhy}</View>
    </View>
  )
}
