import type { ResolveScene } from '@shared/contract/scan'
import { common } from '@shared/copy/common'
import { scan as words } from '@shared/copy/scan'
import { Button } from '@/components/button/button'
import { goOn } from '@/platform/routes'

interface Props {
  readonly place: ResolveScene
  readonly scene: string
}

/** One tap from the landing to what the code is for. */
export function WayOn({ place, scene }: Props) {
  const { consultationId, stationId, compoundId, sessionId } = place
  if (sessionId) {
    return (
      <Button
        text={words.goCheckIn}
        onTap={() => goOn('packages/consultation/session/index', { id: sessionId, scene })}
      />
    )
  }
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
