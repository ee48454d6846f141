/** A reason not to start (or to stop) in one sentence for the person at the keyboard. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure'
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** One sentence, never a stack: what happened and what to do. */
export function sentenceFor(error: unknown, dataDir: string): string {
  if (error instanceof PlainFailure) return error.message
  const message = error instanceof Error ? error.message : String(error)
  if (codeOf(error) === 'ENOSPC' || /disk is full/i.test(message)) {
    return `磁盘满了：请先腾出空间再启动（数据在 ${dataDir}）。`
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) {
    return `没有权限写入 ${dataDir}：请换一个目录（DATA_DIR=… npm start）或改权限。`
  }
  return /[\u4e00-\u9fff]/.test(message) ? message : `没有启动成功：${message}`
}
