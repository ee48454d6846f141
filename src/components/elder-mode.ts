import { createContext } from 'react'

/** Large type and one thing at a time. The page root reads it; styles do the rest. */
export const ElderMode = createContext(false)
