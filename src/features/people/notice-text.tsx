import type { ConsentKind } from '@shared/contract/consent'
import { consents as words } from '@shared/copy/consents'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

import './notice-text.scss'

interface Props {
  readonly kind: ConsentKind
  readonly operator: string | null
}

/** One text whole, in the version that is in force. */
export function NoticeText({ kind, operator }: Props) {
  const { title, version, brief, sections } = noticeOf(kind, operator ?? '')
  return (
    <View className="stack">
      <View className="notice-text__head">
        <View className="title">{title}</View>
        <View className="note figures">{words.version(version)}</View>
      </View>
      <View>{brief}</View>
      <Card>
        {sections.map(({ heading, lines }) => (
          <View key={heading} className="notice-text__section">
            <View className="notice-text__heading">{heading}</View>
            {lines.map((line) => (
              <View key={line} className="notice-text__line">
                {line}
              </View>
            ))}
          </View>
        ))}
      </Card>
    </View>
  )
}
