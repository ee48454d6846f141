/** A reason that is asked for before something is decided; the page shows the sheet. */
export interface Asking {
  readonly title: string
  readonly lead: string
  readonly ready: readonly string[]
  readonly most: number
  readonly act: string
  readonly onGive: (reason: string) => Promise<void>
}

export const REASON_MOST = 100
