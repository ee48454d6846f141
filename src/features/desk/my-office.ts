import type { MyPost } from '@shared/contract/people'
import { useMyCopy } from '@/platform/use-my-copy'

const NONE: readonly MyPost[] = []

/** The posts a person holds, as far as this phone knows; nobody else's page waits for it. */
export const useMyOffice = (): readonly MyPost[] => useMyCopy()?.posts ?? NONE
