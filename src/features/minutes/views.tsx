import { minutes as words } from '@shared/copy/minutes'
import { View } from '@tarojs/components'

/** What was said on one side, one sentence below the other. */
export function Views({ title, views }: { readonly title: string; readonly views: readonly string[] }) {
  return (
    <View className="minutes__views">
      <View className="heading">{title}</View>
      {views.length === 0 ? <View className="note">{words.noViews}</View> : null}
      {views.map((view, place) => (
        <View key={view} className="minutes__view words">{`${place + 1}. ${view}`}</View>
      ))}
    </View>
  )
}
