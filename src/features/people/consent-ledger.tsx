import { CONSENT_KINDS, type ConsentKind, type MyConsent } from '@shared/contract/consent'
import { about } from '@shared/copy/about'
import { consents as words } from '@shared/copy/consents'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'
import { giveConsent } from './consent-api'
import { ConsentRow } from './consent-row'
import { AGREED_BY_ALL, NoticeRows } from './notice-rows'

interface Props {
  readonly consents: readonly MyConsent[]
  readonly operatorName?: string
  /** Nobody is signed in: only the texts. */
  readonly readOnly?: boolean
  readonly onWithdraw: (kind: ConsentKind) => void
  readonly onChanged: () => void
}

/** What she agreed to and when, what it means, and the way back out of each. */
export function ConsentLedger({
  consents,
  operatorName = '',
  readOnly = false,
  onWithdraw,
  onChanged,
}: Props) {
  const { busy, refused, attempt } = useAttempt()
  const given = CONSENT_KINDS.flatMap((kind) => {
    const latest = consents.find((one) => one.kind === kind)
    return latest ? [latest] : []
  })
  const texts = AGREED_BY_ALL.filter((kind) => !given.some((one) => one.kind === kind))

  async function again(kind: ConsentKind) {
    if (await attempt(() => giveConsent(kind))) onChanged()
  }

  return (
    <View className="stack">
      {given.length === 0 && !readOnly ? <Notice {...words.none} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {given.map((consent) => (
        <ConsentRow
          key={consent.kind}
          consent={consent}
          busy={busy}
          onWithdraw={() => onWithdraw(consent.kind)}
          onAgain={() => void again(consent.kind)}
        />
      ))}
      {texts.length > 0 ? <NoticeRows kinds={texts} operatorName={operatorName} /> : null}
      <View className="note">{words.separately}</View>
      {readOnly ? null : (
        <List>
          <Row label={words.operator} text={operatorName || about.operatorMissing} />
        </List>
      )}
    </View>
  )
}
