import type { MyStatement } from '@shared/contract/statement'
import { titles } from '@shared/copy/titles'
import { useState } from 'react'
import { ContestSheet } from '@/features/consultation/contest-sheet'
import { MyStatements } from '@/features/consultation/my-statements'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'

import '../refusals'

export default function Statements() {
  const now = useNow()
  const [contesting, setContesting] = useState<MyStatement | null>(null)
  return (
    <Page
      title={titles.myStatements}
      sheet={contesting ? <ContestSheet statement={contesting} onClose={() => setContesting(null)} /> : null}
    >
      <MyStatements now={now} onContest={setContesting} />
    </Page>
  )
}
