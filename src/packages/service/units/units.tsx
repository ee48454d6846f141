import { unitWords as words } from '@shared/copy/staff/registration'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { readUnitDesk } from '@/features/registration/registration-api'
import { UnitForm } from '@/features/registration/unit-form'
import { UnitList } from '@/features/registration/unit-list'
import { UnitPanel } from '@/features/registration/unit-panel'
import { UnitReport } from '@/features/service/unit-report'
import { useQueue } from '@/platform/use-queue'

/** The units of her community: the list, one of them, or its slip. */
export function Units({ communityId }: { readonly communityId: string }) {
  const now = useNow()
  const queue = useQueue(`units:${communityId}`, readUnitDesk(communityId))
  const [at, setAt] = useState<{ readonly kind: 'list' | 'unit' | 'form'; readonly id: string }>({
    kind: 'list',
    id: '',
  })
  const unit = queue.items?.find(({ id }) => id === at.id)
  const toList = () => setAt({ kind: 'list', id: '' })
  const saved = () => {
    queue.reload()
    toList()
  }
  if (at.kind === 'form') {
    return (
      <Page title={words.formTitle}>
        <UnitForm communityId={communityId} unit={unit} onSaved={saved} onCancel={toList} />
      </Page>
    )
  }
  if (at.kind === 'unit' && unit) {
    return (
      <Page title={words.title} foot={<Button kind="plain" text={words.backToList} onTap={toList} />}>
        <UnitPanel
          unit={unit}
          onChanged={queue.reload}
          onRenew={() => setAt({ kind: 'form', id: unit.id })}
        />
        <UnitReport unitId={unit.id} now={now} />
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      foot={<Button text={words.add} onTap={() => setAt({ kind: 'form', id: '' })} />}
    >
      <UnitList queue={queue} onOpen={(id) => setAt({ kind: 'unit', id })} />
    </Page>
  )
}
