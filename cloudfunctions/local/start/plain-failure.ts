/** A reason not to start (or to stop) in one sentence for the person at the keyboard. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure'
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** One sentence, never a stack: what happened and what to do. */
export function sentenceFor(error: unknown, dataDir: string): string {
  if (error instanceof PlainFailure) return error.message
  switch (codeOf(error)) {
    case 'ENOSPC':
      return `磁盘满了：请先腾出空间再启动（数据在 ${dataDir}）。`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `没有权限写入 ${dataDir}：请换一个目录（DATA_DIR=… npm start）或改权限。`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${dataDir} 不是可用的数据目录：请用 DATA_DIR 指向另一个目录。`
    default: {
      const message = error instanceof Error ? error.message : String(error)
      return /[\u4e00-\u9fff]/.test(message) ? message : `没有启动成功：${message}`
    }
  }
}
