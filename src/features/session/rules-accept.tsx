import type { SessionView } from '@shared/contract/session/show'
import { procedure, session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { goTo } from '@/platform/routes'

interface Props {
  readonly session: SessionView
  readonly accepted: boolean
}

/** The rules come before the doors: read, agreed to at the foot of the page, and then one checks in. */
export function RulesAccept({ session, accepted }: Props) {
  const { compoundId, rulesVersion } = session
  return (
    <Card>
      <View className="heading">{words.rules}</View>
      <View>{procedure.lead}</View>
      <Link
        text={words.readRules}
        onTap={() => goTo('packages/consultation/rules/index', { compoundId, version: rulesVersion })}
      />
      {accepted ? <View>{`✓ ${words.accept}`}</View> : null}
    </Card>
  )
}
