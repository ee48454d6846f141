import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { PlainFailure } from './plain-failure'

/** The county, its log and what a demonstration writes fit into this. */
const ROOM_MB = 200

/** Makes the data folder, or says at once why it cannot serve. */
export function makeDataDir(dataDir: string): void {
  const unusable = new PlainFailure(
    `${dataDir} 不能用作数据目录：请用环境变量 DATA_DIR 指向一个可以写入的目录。`,
  )
  try {
    // One level at a time: making all of them at once never ends under /proc.
    if (!existsSync(dirname(dataDir))) makeDataDir(dirname(dataDir))
    if (!existsSync(dataDir)) mkdirSync(dataDir)
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error
    throw unusable
  }
  if (!statSync(dataDir).isDirectory()) throw unusable

  const { bavail, bsize } = statfsSync(dataDir)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb < ROOM_MB) {
    throw new PlainFailure(
      `磁盘快满了：${dataDir} 所在的磁盘只剩 ${freeMb} MB，请腾出至少 ${ROOM_MB} MB 再启动。`,
    )
  }
}
