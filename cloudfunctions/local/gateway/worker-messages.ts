/** How an invocation is answered: as a WeChat or function call gives it back, or as HTTP access does. */
export type AnswerForm = 'value' | 'http'

export interface Invocation {
  readonly id: number
  /** JSON: the platform hands events and contexts over as text too. */
  readonly event: string
  readonly context: string
  readonly form: AnswerForm
}

export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded: boolean
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unloadable'; readonly message: string }
  | { readonly kind: 'value'; readonly id: number; readonly json: string }
  | { readonly kind: 'http'; readonly id: number; readonly answer: HttpAnswer }
  | { readonly kind: 'threw'; readonly id: number; readonly message: string }
