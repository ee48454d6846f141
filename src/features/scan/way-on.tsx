import type { ResolveScene } from '@shared/contract/scan'
import { common } from '@shared/copy/common'
import { scan as words } from '@shared/copy/scan'
import { Button } from '@/components/button/button'
import { goOn } from '@/platform/routes'

/** One tap from the landing to what the code is for. */
export function WayOn({ place }: { readonly place: ResolveScene }) {
  const { consultationId, stationId, compoundId } = place
  if (consultationId) {
    return (
      <Button
        text={words.go}
        onTap={() => goOn('packages/consultation/detail/index', { id: consultationId })}
      />
    )
  }
  if (stationId) {
    return (
      <Button
        text={words.goStation}
        onTap={() => goOn('packages/community/station/index', { id: stationId })}
      />
    )
  }
  if (compoundId) {
    return (
      <Button
        text={words.goCompound}
        onTap={() => goOn('packages/community/compound/index', { id: compoundId })}
      />
    )
  }
  return <Button text={common.goHome} onTap={() => goOn('pages/home/index', {})} />
}
