import type { ConsultationPage } from '@shared/contract/consultation'

/** 议事项 has begun, or is over: there may be a poll, and minutes. */
export const asksIntent = ({ steps }: Pick<ConsultationPage, 'steps'>): boolean =>
  steps.some(({ step, startedAt }) => step === 'deliberating' && startedAt !== null)
