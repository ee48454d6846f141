import type { MyStatement } from '@shared/contract/statement'
import { titles } from '@shared/copy/titles'
import { useState } from 'react'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { ContestSheet } from '@/features/consultation/contest-sheet'
import { MyStatements } from '@/features/consultation/my-statements'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'

// Her own shelf is the same from wherever it is asked for.
const NOWHERE = 'none'

export default function Statements() {
  const now = useNow()
  const compound = useChosenCompound()
  const [contesting, setContesting] = useState<MyStatement | null>(null)
  return (
    <Page
      title={titles.myStatements}
      sheet={contesting ? <ContestSheet statement={contesting} onClose={() => setContesting(null)} /> : null}
    >
      <MyStatements compoundId={compound?.id ?? NOWHERE} now={now} onContest={setContesting} />
    </Page>
  )
}
