import { deskEntry as words } from '@shared/copy/staff/entry'
import { Button } from '@/components/button/button'
import { goTo } from '@/platform/routes'

import { judgesWords } from './duties'
import { useMyOffice } from './my-office'

/** In a consultation, for whoever judges words: the way to take one down. Nobody else sees anything. */
export function ModerateEntry({ consultationId }: { readonly consultationId: string }) {
  if (!judgesWords(useMyOffice())) return null
  return (
    <Button
      kind="quiet"
      text={words.hideWords}
      onTap={() => goTo('packages/staff/statements/index', { consultation: consultationId })}
    />
  )
}
