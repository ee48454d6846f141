import { STATUTORY_ITEMS, type StatutoryItem } from '@shared/contract/statutory'
import { titles } from '@shared/copy/titles'
import { useState } from 'react'
import { Page } from '@/features/frame/page'
import { Calculator } from '@/features/statutory/calculator'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** What an owners' assembly would need: for a matter that is not decided here. */
export default function Statutory() {
  const param = useParam('item')
  const asked = STATUTORY_ITEMS.find((item) => String(item) === param)
  const [item, setItem] = useState<StatutoryItem>(asked ?? 5)
  return (
    <Page title={titles.statutory}>
      <Calculator item={item} onItem={setItem} />
    </Page>
  )
}
