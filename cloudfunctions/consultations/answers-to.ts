import type { CountedStatement } from '../store/consultations'

export const answersTo = ({ counts }: CountedStatement): number =>
  counts.agree + counts.disagree + counts.unsure
