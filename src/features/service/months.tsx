import { serviceYear as words } from '@shared/copy/service'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'

import './service.scss'

/** Twelve quiet bars, one a month; each says its figure aloud. */
export function Months({ months }: { readonly months: readonly number[] }) {
  const most = Math.max(1, ...months)
  return (
    <View
      className="year__months"
      {...spoken({
        role: 'img',
        label: months.map((count, at) => words.monthLabel(at + 1, count)).join('；'),
      })}
    >
      {months.map((count, at) => (
        <View key={words.month(at + 1)} className="year__month">
          <View
            className={`year__bar${count > 0 ? ' year__bar--some' : ''}`}
            style={`height:${Math.round((count / most) * 66)}px`}
          />
          <View className="year__name">{words.month(at + 1)}</View>
        </View>
      ))}
    </View>
  )
}
