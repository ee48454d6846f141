export type StartErrorCode =
  | 'PRODUCTION_REFUSED'
  | 'DIRECTORY_IN_USE'
  | 'DIRECTORY_UNUSABLE'
  | 'PORT_IN_USE'
  | 'DISK_FULL'
  | 'DATABASE_DAMAGED'

/** Why the emulator cannot start, in one plain sentence for the person at the keyboard. */
export class EmulatorStartError extends Error {
  override readonly name = 'EmulatorStartError'

  constructor(
    readonly code: StartErrorCode,
    sentence: string,
    cause?: unknown,
  ) {
    super(sentence, cause === undefined ? undefined : { cause })
  }
}

/** A full disk and an unusable directory, as the system and SQLite name them. */
export function directoryError(directory: string, cause: unknown): EmulatorStartError {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/ENOSPC|disk is full/i.test(message)) {
    return new EmulatorStartError('DISK_FULL', '磁盘已满，模拟器无法写入数据。The disk is full.', cause)
  }
  return new EmulatorStartError(
    'DIRECTORY_UNUSABLE',
    `数据目录 ${directory} 无法读写。The data directory cannot be used.`,
    cause,
  )
}
