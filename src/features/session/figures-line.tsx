import { session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { Link } from '@/components/link/link'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

/** How often neighbours of a compound sat down, how many came, and by which rules. */
export function FiguresLine({ compoundId }: { readonly compoundId: string }) {
  const figures = useAnswer('session.figures', { placeId: compoundId }).data
  const held = figures ? figures.sessions.onsite + figures.sessions.roundtable + figures.sessions.online : 0
  return (
    <View>
      {figures && held > 0 ? (
        <View className="note figures">{words.figures(held, figures.personTimes)}</View>
      ) : null}
      <Link text={words.rules} onTap={() => goTo('packages/consultation/rules/index', { compoundId })} />
    </View>
  )
}
