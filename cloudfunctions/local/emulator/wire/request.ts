import { invalidParam } from './wire-error'

/** The parsed body of one SDK call. */
export type Params = Readonly<Record<string, unknown>>

export type Answer = Record<string, unknown>

/** A reply that is not JSON: what `wx.openApi` sends back as bytes. */
export class RawAnswer {
  constructor(
    readonly body: Buffer,
    readonly contentType: string,
  ) {}
}

/** An answer whose list SQLite has already written as JSON. */
export class ListAnswer {
  constructor(readonly list: string) {}
}

export type Reply = Answer | RawAnswer | ListAnswer

export type Action = (params: Params) => Reply | Promise<Reply>

export function textParam(params: Params, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw invalidParam(`${name} is required`)
  return value
}

export function listParam(params: Params, name: string): unknown[] {
  const value = params[name]
  if (!Array.isArray(value)) throw invalidParam(`${name} must be a list`)
  return value
}

export function countParam(params: Params, name: string, fallback: number): number {
  const value = params[name] ?? fallback
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParam(`${name} must be a whole number`)
  }
  return value
}
