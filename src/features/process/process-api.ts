import type { MoveConsultationInput } from '@shared/contract/process'
import { call } from '@/platform/call'
import { watched } from '@/platform/watched'

/** Counts the moves made here, so that a page below the one that moved looks again. */
export const moved = watched<number>(() => 0)

export async function move(input: MoveConsultationInput, requestId: string): Promise<void> {
  await call('consultation.move', input, requestId)
  moved.set(moved.get() + 1)
}
