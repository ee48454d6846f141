import type { MinutesSession } from '@shared/contract/minutes'
import { momentText } from '@shared/copy/dates'
import { modeNames, presentGroupNames, minutes as words } from '@shared/copy/minutes'
import { View } from '@tarojs/components'

/** Who came, by group and never by name. */
export function Sittings({ sessions }: { readonly sessions: readonly MinutesSession[] }) {
  if (sessions.length === 0) return <View className="note">{words.noSession}</View>
  return (
    <View>
      {sessions.map(({ mode, startsAt, place, host, groups, present, households, left }) => (
        <View key={startsAt} className="figures">
          <View>{[modeNames[mode], momentText(startsAt)].join(' ')}</View>
          <View className="note">{[place, host ? words.hosted(host) : ''].filter(Boolean).join(' · ')}</View>
          <View>
            {[
              mode === 'online' ? words.households(households) : words.present(present),
              ...(left ? [words.left[left]] : []),
            ].join(' · ')}
          </View>
          <View className="note">
            {groups
              .filter(({ count }) => count > 0)
              .map(({ group, count }) => words.group(presentGroupNames[group], count))
              .join(' · ')}
          </View>
        </View>
      ))}
    </View>
  )
}
