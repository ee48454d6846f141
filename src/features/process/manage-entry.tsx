import type { ProcessView } from '@shared/contract/process'
import { processWords as words } from '@shared/copy/process'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

/** For people in office over this compound: the way to what they can do with it. Nobody else sees anything. */
export function ManageEntry({ process }: { readonly process: ProcessView }) {
  if (!process.inOffice) return null
  return (
    <List>
      <Row
        text={words.manage}
        note={words.manageMeaning}
        onTap={() => goTo('packages/staff/consultation/index', { id: process.consultationId })}
      />
    </List>
  )
}
