import { useAnswer } from '@/platform/use-answer'

const NOBODY = {}

/** Who the person is here, and which browsers act for her. */
export const useMe = () => useAnswer('people.me', NOBODY)
