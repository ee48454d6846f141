import { speak as words } from '@shared/copy/speak'
import { Tap } from '@/components/tap'
import { goTo } from '@/platform/routes'

import './say-entry.scss'

/** An empty line that waits for her words, right under the heading of the neighbours'. */
export function SayEntry({ consultationId }: { readonly consultationId: string }) {
  return (
    <Tap
      className="say-entry"
      label={words.entry}
      onTap={() => goTo('packages/consultation/speak/index', { id: consultationId })}
    >
      {words.entry}
    </Tap>
  )
}
