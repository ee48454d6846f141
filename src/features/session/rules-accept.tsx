import type { SessionView } from '@shared/contract/session'
import { procedure, session as words } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { goTo } from '@/platform/routes'

interface Props {
  readonly session: SessionView
  readonly accepted: boolean
  readonly onAccept: () => void
}

/** The rules come before the doors: read, agreed to, and then one checks in. */
export function RulesAccept({ session, accepted, onAccept }: Props) {
  const { compoundId, rulesVersion } = session
  return (
    <Card>
      <View className="heading">{words.rules}</View>
      <View>{procedure.lead}</View>
      <Link
        text={words.readRules}
        onTap={() => goTo('packages/consultation/rules/index', { compoundId, version: rulesVersion })}
      />
      {accepted ? (
        <View>{`✓ ${words.accept}`}</View>
      ) : (
        <Button kind="plain" text={words.accept} onTap={onAccept} />
      )}
    </Card>
  )
}
