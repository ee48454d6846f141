import { titles } from '@shared/copy/titles'
import { Page } from '@/features/frame/page'
import { Landing } from '@/features/scan/landing'
import { NoCode } from '@/features/scan/no-code'
import { sceneIn } from '@/features/scan/scene-text'
import { useLanding } from '@/features/scan/use-landing'
import { WayOn } from '@/features/scan/way-on'
import { useParam } from '@/platform/use-params'

export default function Scan() {
  const scene = sceneIn(useParam('scene')) ?? ''
  const landing = useLanding(scene)
  return (
    <Page title={titles.scan} foot={landing.place ? <WayOn place={landing.place} /> : null}>
      {scene === '' ? <NoCode /> : <Landing scene={scene} landing={landing} />}
    </Page>
  )
}
