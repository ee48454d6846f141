/** How a requirement is shown: by a test (a file, and part of its name), or why it does not arise here. */
export type Shown =
  | { readonly by: 'test'; readonly file: string; readonly name: string }
  | { readonly by: 'notApplicable'; readonly because: string }
  /** Neither a test nor absent: a person or the platform answers for it, and the reason says how. */
  | { readonly by: 'hand'; readonly because: string }

export interface Row {
  /** The number in OWASP ASVS 4.0.3. */
  readonly id: string
  /** What it asks, in our own words. */
  readonly asks: string
  readonly shown: Shown
}

export const row = (id: string, asks: string, shown: Shown): Row => ({ id, asks, shown })
export const test = (file: string, name: string): Shown => ({ by: 'test', file, name })
export const none = (because: string): Shown => ({ by: 'notApplicable', because })
export const hand = (because: string): Shown => ({ by: 'hand', because })

const NO_PASSWORD = none(
  'there are no passwords: WeChat says who calls, and a browser is confirmed inside WeChat',
)
export const passwords = (rows: Readonly<Record<string, string>>): Row[] =>
  Object.entries(rows).map(([id, asks]) => row(id, asks, NO_PASSWORD))

const NO_COOKIE = none('no cookie is ever set: a browser sends its session in a header')
export const cookies = (rows: Readonly<Record<string, string>>): Row[] =>
  Object.entries(rows).map(([id, asks]) => row(id, asks, NO_COOKIE))
