import type { RegistryTask } from '../kernel/ports'
import { openCodeImages } from '../wechat/code-images'

/** The paper that a task asks for. Everything heavy is loaded here, after the call was found to be ours. */
export async function makePaper(
  task: RegistryTask,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Buffer> {
  switch (task.kind) {
    case 'sceneCode':
      return openCodeImages(environment)(task.scene)
    case 'stationPoster': {
      const codeImage = openCodeImages(environment)
      const [{ drawStationPoster }, { faces }, code] = await Promise.all([
        import('./station-poster/draw-station-poster'),
        import('./faces'),
        codeImage(task.scene),
      ])
      return drawStationPoster(task, code, faces)
    }
    case 'report': {
      if (task.format === 'xlsx') {
        const { writeReport } = await import('./report/write-report')
        return writeReport(task.report)
      }
      const [{ drawReport }, { faces }] = await Promise.all([
        import('./report/draw-report'),
        import('./faces'),
      ])
      return drawReport(task.report, faces)
    }
    case 'tree': {
      const { writeTree } = await import('./tree/write-tree')
      return writeTree(task)
    }
    case 'serviceReport': {
      const [{ drawReport }, { faces }] = await Promise.all([
        import('./service/draw-report'),
        import('./faces'),
      ])
      return drawReport(task, faces)
    }
    case 'assessmentSheet': {
      const [{ drawSheet }, { faces }] = await Promise.all([
        import('./service/draw-sheet'),
        import('./faces'),
      ])
      return drawSheet(task.json, task.sha256, faces)
    }
    case 'minutes': {
      const [{ drawMinutes }, { faces }] = await Promise.all([
        import('./minutes/draw-minutes'),
        import('./faces'),
      ])
      return drawMinutes(task.minutes, faces)
    }
    case 'result': {
      const [{ drawResult }, { spotPhotos }, { faces }] = await Promise.all([
        import('./result/draw-result'),
        import('./result/spot-photos'),
        import('./faces'),
      ])
      return drawResult(task.result, await spotPhotos(task.result.pairs), faces)
    }
  }
}
