import type { ConsentKind } from '@shared/contract/consent'
import { consents as words } from '@shared/copy/consents'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { ConsentLedger } from '@/features/people/consent-ledger'
import { WithdrawSheet } from '@/features/people/withdraw-sheet'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const NOTHING = {}

export default function MyConsent() {
  const now = useNow()
  const answer = useAnswer('people.myConsents', NOTHING)
  const [withdrawing, setWithdrawing] = useState<ConsentKind | null>(null)
  return (
    <Page
      title={titles.myConsent}
      sheet={
        withdrawing ? (
          <WithdrawSheet
            kind={withdrawing}
            onClose={() => setWithdrawing(null)}
            onDone={() => {
              setWithdrawing(null)
              answer.reload()
            }}
          />
        ) : null
      }
    >
      <View>{words.lead}</View>
      {answer.code === 'SIGN_IN_REQUIRED' ? (
        <>
          <Notice
            {...words.signInFirst}
            act={{ text: words.toMine, onTap: () => goTo('pages/mine/index', {}) }}
          />
          <ConsentLedger consents={[]} onWithdraw={setWithdrawing} onChanged={answer.reload} readOnly />
        </>
      ) : (
        <Answered answer={answer} now={now} lines={[40, 80, 0, 40, 80]}>
          {({ consents, operatorName }) => (
            <ConsentLedger
              consents={consents}
              operatorName={operatorName}
              onWithdraw={setWithdrawing}
              onChanged={answer.reload}
            />
          )}
        </Answered>
      )}
    </Page>
  )
}
