import { titles } from '@shared/copy/titles'
import { sceneIn } from '@shared/rules/scene/scene-text'
import { enterTrial } from '@/features/community/enter-trial'
import { Page } from '@/features/frame/page'
import { Landing } from '@/features/scan/landing'
import { NoCode } from '@/features/scan/no-code'
import { useLanding } from '@/features/scan/use-landing'
import { WayOn } from '@/features/scan/way-on'
import { useParam } from '@/platform/use-params'

const trial = () => void enterTrial()

export default function Scan() {
  const scene = sceneIn(useParam('scene')) ?? ''
  const landing = useLanding(scene)
  return (
    <Page title={titles.scan} foot={landing.place ? <WayOn place={landing.place} scene={scene} /> : null}>
      {scene === '' ? (
        <NoCode onTrial={trial} />
      ) : (
        <Landing scene={scene} landing={landing} onTrial={trial} />
      )}
    </Page>
  )
}
