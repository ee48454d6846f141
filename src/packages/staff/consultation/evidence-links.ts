import type { Evidence } from '@shared/contract/process'

/** Where each piece of evidence is made: the screen of whoever owns it. What time or others bring has none. */
export const evidenceLinks: Partial<Record<Evidence, (consultationId: string) => void>> = {}
