import type { TopicCategory } from '@shared/contract/consultation'
import { ASKING_DAYS, type OpenConsultationInput, type TemplateId } from '@shared/contract/opening'
import { consultationTemplates } from '@shared/copy/consultation-templates'
import type { Picture } from '@/platform/pictures'

/** What she has written so far. */
export interface Draft {
  readonly templateId: TemplateId | null
  readonly title: string
  readonly text: string
  readonly category: TopicCategory | null
  readonly officeId: string | null
  readonly askingDays: number
  readonly pictures: readonly Picture[]
}

export const emptyDraft: Draft = {
  templateId: null,
  title: '',
  text: '',
  category: null,
  officeId: null,
  askingDays: ASKING_DAYS.suggested,
  pictures: [],
}

export const isEmpty = ({ title, text }: Draft) => title.trim() === '' && text.trim() === ''

/** Her words are hers: a template only fills what is empty, unless she asks for it. */
export function withTemplate(draft: Draft, templateId: TemplateId | null): Draft {
  if (templateId === null) return { ...draft, templateId: null }
  const { title, text, category, askingDays } = consultationTemplates[templateId]
  return { ...draft, templateId, title, text, category, askingDays }
}

export type Missing = 'title' | 'text' | 'category' | 'office'

/** What must still be said before it can be opened, in the order in which it is asked. */
export function missingIn(draft: Draft): readonly Missing[] {
  return [
    ...(draft.title.trim().length < 2 ? (['title'] as const) : []),
    ...(draft.text.trim().length < 2 ? (['text'] as const) : []),
    ...(draft.category === null ? (['category'] as const) : []),
    ...(draft.officeId === null ? (['office'] as const) : []),
  ]
}

/** The draft as the server takes it; null while something is missing. */
export function inputOf(
  compoundId: string,
  { title, text, category, officeId, askingDays, templateId }: Draft,
  photoIds: readonly string[],
): OpenConsultationInput | null {
  if (category === null || officeId === null) return null
  return {
    compoundId,
    title: title.trim(),
    text: text.trim(),
    category,
    officeId,
    askingDays,
    photoIds,
    ...(templateId === null ? {} : { templateId }),
  }
}
