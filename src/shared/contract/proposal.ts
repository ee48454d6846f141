import type { PublishReason, PublishState } from './publish'
import type { StatutoryItem } from './statutory'

export const PROPOSAL_TITLE_MOST = 20
export const MEASURE_MOST_CHARACTERS = 300
/** In whole yuan; nothing in a compound costs more. */
export const COST_MOST_YUAN = 99_999_999
/** How many one person may bring to one consultation. A default, not official policy. */
export const PROPOSALS_A_PERSON = 2
/** How many stand side by side at most. A default. */
export const PROPOSALS_MOST = 12

/** On whose behalf a proposal is made (domain §3.2); the server tells it from the posts that its author holds. */
export const PROPOSER_SIDES = ['resident', 'committee', 'propertyCompany', 'specialist'] as const
export type ProposerSide = (typeof PROPOSER_SIDES)[number]

/** Who pays. `nobody` goes with a cost of nothing, and with that only. */
export const PAYERS = [
  'nobody',
  'propertyCompany',
  /** What common parts have earned (Civil Code art. 282). */
  'commonIncome',
  'maintenanceFund',
  /** Every household, in shares. */
  'households',
  /** Those who have the use of it. */
  'beneficiaries',
  'government',
  'sponsor',
] as const
export type Payer = (typeof PAYERS)[number]

/** Who does it. */
export const DOERS = [
  'residents',
  'propertyCompany',
  'committee',
  'branch',
  'community',
  'contractor',
  'department',
] as const
export type Doer = (typeof DOERS)[number]

/** May be done; is for the owners to decide in common (Civil Code 278); may not be done. */
export const LEGAL_CHECKS = ['none', 'statutory', 'forbidden'] as const
export type LegalCheck = (typeof LEGAL_CHECKS)[number]

/** Why something may not be done. Closed, so that what is said of the law is said the same everywhere. */
export const FORBIDDEN_GROUNDS = [
  /** Civil Code art. 944: no cutting water, power, heat or gas to press for fees. */
  'cutUtilities',
  'fireSafety',
  'structure',
  /** Lays the cost or the burden on some only. */
  'unfair',
  'privacy',
  'stateRule',
  'outOfScope',
] as const
export type ForbiddenGround = (typeof FORBIDDEN_GROUNDS)[number]

export const PROPOSAL_STATES = [
  ...(['pending', 'public', 'held', 'refused'] as const satisfies readonly PublishState[]),
  /** Let out only when 提方案 was over: it does not take part any more. */
  'late',
  'withdrawn',
] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

export interface LegalCheckView {
  readonly check: LegalCheck
  /** Which of the nine matters; with `statutory` only. */
  readonly item: StatutoryItem | null
  /** With `forbidden` only. */
  readonly ground: ForbiddenGround | null
  /** Surname and title. */
  readonly by: string
  readonly at: string
}

export interface ProposalView {
  readonly id: string
  /** 方案一, 方案二, …, in the order in which they became public. */
  readonly number: number
  readonly title: string
  readonly measure: string
  readonly costYuan: number
  readonly payer: Payer
  readonly doer: Doer
  readonly side: ProposerSide
  /** 本小区邻居, or surname and title of somebody in office. */
  readonly author: string
  readonly createdAt: string
  /** Null until somebody in office has looked. */
  readonly legal: LegalCheckView | null
}

/** One's own that others do not see: still checked, held, refused, late or taken back. */
export interface MyProposal {
  readonly id: string
  readonly title: string
  readonly state: ProposalState
  readonly why: PublishReason | null
  readonly reason: string | null
  readonly number: number | null
}

/** Needs `phoneVerified` in the compound, or a post there that speaks for one of the sides. */
export interface SubmitProposalInput {
  readonly consultationId: string
  readonly title: string
  readonly measure: string
  readonly costYuan: number
  readonly payer: Payer
  readonly doer: Doer
}
export interface SubmitProposal {
  readonly proposalId: string
  readonly state: ProposalState
  readonly why: PublishReason | null
  /** As others will read them, numbers and doors masked. */
  readonly publicTitle: string
  readonly publicMeasure: string
}

export interface ListProposalsInput {
  readonly consultationId: string
}
export interface ListProposals {
  /** What others see, by number. */
  readonly proposals: readonly ProposalView[]
  readonly mine: readonly MyProposal[]
  /** 提方案 is on. */
  readonly open: boolean
}

export interface WithdrawProposalInput {
  readonly proposalId: string
}
export interface WithdrawProposal {
  readonly state: ProposalState
}

/** By somebody in office, never on her own proposal. While the step is open it may be corrected. */
export interface CheckProposalInput {
  readonly proposalId: string
  readonly check: LegalCheck
  readonly item?: StatutoryItem | undefined
  readonly ground?: ForbiddenGround | undefined
}
export interface CheckProposal {
  readonly legal: LegalCheckView
}

/** For whoever checks: every public proposal with what the words suggest. */
export interface ProposalsToCheckInput {
  readonly consultationId: string
}
export interface ProposalsToCheck {
  /** Of the consultation. */
  readonly title: string
  readonly proposals: readonly (ProposalView & {
    /** What the words point to; a person decides. */
    readonly hint: { readonly check: LegalCheck; readonly item: StatutoryItem | null }
    /** Her own: somebody one level up checks it. */
    readonly own: boolean
  })[]
  readonly open: boolean
}
