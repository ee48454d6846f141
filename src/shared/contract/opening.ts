import type { TopicCategory } from './consultation'
import type { PublishReason, PublishState } from './publish'

export const TITLE_MOST_CHARACTERS = 40
export const BODY_MOST_CHARACTERS = 1000
export const OPENING_MOST_PHOTOS = 6
/** How long 问诉求 stays open (domain §3.2). A default, and shown as such. */
export const ASKING_DAYS = { least: 3, most: 7, suggested: 7 } as const

/** Templates stand in `shared/copy/consultation-templates.ts`: the same list on both sides. */
export const TEMPLATE_IDS = ['openCompoundProperty'] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

/** The branch secretary opens a consultation of her compound. */
export interface OpenConsultationInput {
  readonly compoundId: string
  readonly title: string
  readonly text: string
  readonly category: TopicCategory
  readonly photoIds: readonly string[]
  /** One of the compound's consultation offices (`community.compound` lists them). */
  readonly officeId: string
  /** Counted from the moment it becomes public. */
  readonly askingDays: number
  readonly templateId?: TemplateId | undefined
}
export interface OpenConsultation {
  readonly consultationId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicTitle: string
  readonly publicText: string
}

/** Her openings that are not public: still checked, held or refused; the newest first, at most twenty. */
export interface UnpublishedConsultationsInput {
  readonly compoundId: string
}
export interface UnpublishedConsultations {
  readonly consultations: readonly {
    readonly id: string
    readonly title: string
    readonly state: PublishState
    readonly why: PublishReason | null
    readonly reason: string | null
    readonly createdAt: string
  }[]
}

/** A held opening, judged one level above the secretary. */
export interface DecideOpeningInput {
  readonly consultationId: string
  readonly decision: 'restore' | 'keepHidden'
  readonly reason: string
}
export interface DecideOpening {
  readonly state: PublishState
}
