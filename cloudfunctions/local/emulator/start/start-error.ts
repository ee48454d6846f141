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
