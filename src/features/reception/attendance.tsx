import type { ReceptionAttendance } from '@shared/contract/reception'
import { levelNames, reception as words } from '@shared/copy/reception'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'

import './reception.scss'

/** Who of the four levels sat there; an absent one is shown like a present one. */
export function Attendance({ attendance }: { readonly attendance: readonly ReceptionAttendance[] }) {
  return (
    <View>
      <View className="note">{words.attendance}</View>
      {attendance.map(({ level, present }) => (
        <View key={level} className="reception__level">
          <View>{levelNames[level]}</View>
          {present === null ? (
            <View className="note">{words.unmarked}</View>
          ) : (
            <Tag text={present ? words.present : words.absent} tone={present ? 'verified' : 'gap'} />
          )}
        </View>
      ))}
    </View>
  )
}
