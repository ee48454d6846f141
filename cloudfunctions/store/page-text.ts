import type { ConsultationPageDoc, CountedStatement } from './consultations'

/**
 * A page as it lies in the store: its statements are one JSON text. The SDK takes every field of a
 * document apart on its own, which for sixty statements costs more than all else of a reading;
 * nobody asks the store for one of them.
 */
export type StoredPageDoc = Omit<ConsultationPageDoc, 'statements'> & { readonly statements: string }

export const storedPage = (page: ConsultationPageDoc): StoredPageDoc => ({
  ...page,
  statements: JSON.stringify(page.statements),
})

export const pageOfStored = (stored: StoredPageDoc): ConsultationPageDoc => ({
  ...stored,
  statements: JSON.parse(stored.statements) as CountedStatement[],
})
