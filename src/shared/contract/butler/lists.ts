import type { ContactCard } from './request'

export interface MyContactsInput {
  readonly cursor?: string | undefined
}
export interface MyContacts {
  readonly requests: readonly ContactCard[]
  readonly next: string | null
}

export interface ContactDeskInput {
  readonly cursor?: string | undefined
}
/** New first, then what is due first. */
export interface ContactDesk {
  readonly requests: readonly ContactCard[]
  readonly next: string | null
}
