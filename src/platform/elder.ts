import { recall, remember } from './storage'
import { useWatched, watched } from './watched'

/** 'unset' until somebody was asked: 字要大一点吗 is asked once. */
export type TypeSize = 'unset' | 'normal' | 'elder'

const NAME = 'type-size'

export const typeSize = watched<TypeSize>(
  () => recall<TypeSize>(NAME) ?? 'unset',
  (next) => remember(NAME, next),
)

export const useElder = (): boolean => useWatched(typeSize) === 'elder'
