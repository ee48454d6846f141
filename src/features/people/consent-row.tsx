import type { MyConsent } from '@shared/contract/consent'
import { consents as words } from '@shared/copy/consents'
import { dayText } from '@shared/copy/dates'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Link } from '@/components/link/link'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'

import './consent-row.scss'

interface Props {
  readonly consent: MyConsent
  readonly busy: boolean
  readonly onWithdraw: () => void
  readonly onAgain: () => void
}

/** One consent: since when, in which version, and how to take it back. */
export function ConsentRow({ consent, busy, onWithdraw, onAgain }: Props) {
  const { kind, version, at, withdrawnAt } = consent
  const { title, brief } = noticeOf(kind, '')
  const active = withdrawnAt === null
  return (
    <Card>
      <View className="consent__head">
        <View className="heading">{title}</View>
        <Tag
          text={active ? words.state.agreed : words.state.withdrawn}
          tone={active ? 'verified' : 'plain'}
        />
      </View>
      <View className="consent__brief">{brief}</View>
      <View className="note figures">
        {[
          active ? words.agreedOn(dayText(at)) : words.withdrawnOn(dayText(withdrawnAt)),
          words.version(version),
        ].join(' · ')}
      </View>
      <Link text={words.read} onTap={() => goTo('packages/me/notice/index', { kind })} />
      {active ? (
        <Button kind="plain" text={words.withdraw} busy={busy} onTap={onWithdraw} />
      ) : (
        <Button kind="plain" text={words.agreeAgain} busy={busy} onTap={onAgain} />
      )}
    </Card>
  )
}
