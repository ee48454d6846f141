import { titles } from '@shared/copy/titles'
import { proposeCompound } from '@/features/community/chosen-compound'
import { Page } from '@/features/frame/page'
import { Landing } from '@/features/scan/landing'
import { NoCode } from '@/features/scan/no-code'
import { sceneIn } from '@/features/scan/scene-text'
import { useParam } from '@/platform/use-params'

export default function Scan() {
  const scene = sceneIn(useParam('scene')) ?? ''
  return (
    <Page title={titles.scan}>
      {scene === '' ? <NoCode /> : <Landing scene={scene} onCompound={proposeCompound} />}
    </Page>
  )
}
