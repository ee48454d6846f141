import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The functions' `SECRET_KEY`, made once for each data folder: what the data hold encrypted or
 * signed is readable only with it.
 */
export function loadSecretKey(dataDir: string): string {
  const file = join(dataDir, 'secret-key')
  try {
    const known = readFileSync(file, 'utf8').trim()
    if (/^[0-9a-f]{64}$/.test(known)) return known
    throw new Error(`密钥文件 ${file} 已损坏：请恢复它，或用 npm start -- --fresh 重新开始。`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  mkdirSync(dataDir, { recursive: true })
  const fresh = randomBytes(32).toString('hex')
  writeFileSync(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return fresh
}
