import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { backupStore } from './backup-store'
import { openTarget } from './open-target'
import { RestoreRefused, restoreStore } from './restore-store'

const USAGE = '用法：npm run backup -- 目录　　npm run restore -- 目录'

async function run(command: string | undefined, folder: string | undefined): Promise<void> {
  if (!folder || (command !== 'backup' && command !== 'restore')) throw new RestoreRefused(USAGE)
  const path = resolve(folder)
  if (command === 'backup' && existsSync(path) && readdirSync(path).length > 0) {
    throw new RestoreRefused(`目录不是空的：${path}。备份要放在一个新目录里。`)
  }
  const target = await openTarget(process.env)
  try {
    if (command === 'backup') {
      const { collections } = await backupStore(target.database, path)
      const documents = Object.values(collections).reduce((sum, one) => sum + one.documents, 0)
      console.info(
        `已备份 ${target.name}：${documents} 条，在 ${path}。密钥 SECRET_KEY 不在备份里，请另外保管。`,
      )
    } else {
      const documents = await restoreStore(target.database, path)
      console.info(`已恢复到 ${target.name}：${documents} 条。请使用备份时的 SECRET_KEY。`)
    }
  } finally {
    await target.close()
  }
}

run(process.argv[2], process.argv[3]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
