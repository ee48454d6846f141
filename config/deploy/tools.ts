import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { deployDir } from './plan'
import { PlainRefusal } from './refusal'

export const toolsDir = join(deployDir, 'tools')

/**
 * Fetches a tool of the platform that nothing but a deployment needs: it is no dependency. Pinned,
 * for it acts on the real environment.
 */
export function fetchTool(name: string, version: string): void {
  if (existsSync(join(toolsDir, 'node_modules', name))) return
  mkdirSync(toolsDir, { recursive: true })
  const wanted = `${name}@${version}`
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--prefix', toolsDir, wanted],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0)
    throw new PlainRefusal(`没能取得部署工具 ${wanted}，请看看网络，再来一次。什么都还没有改动。`)
}
