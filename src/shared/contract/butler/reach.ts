export interface CallbackNumberInput {
  readonly requestId: string
}
export interface CallbackNumber {
  readonly number: string
  readonly until: string
}

/** Where to go for an agreed visit, or for whom something was filed. Never part of a page that is kept. */
export interface ContactDoorInput {
  readonly requestId: string
}
export interface ContactDoor {
  readonly door: string
}
