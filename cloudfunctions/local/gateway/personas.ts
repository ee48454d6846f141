import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Someone to be, locally: the fixture county's people. */
export interface Persona {
  readonly key: string
  readonly openid: string
  readonly group: string
  readonly label: string
  readonly hint: string
}

const NEWCOMER = /^newcomer-[a-z0-9-]{1,40}$/

/** Any `newcomer-…` key is a person nobody has seen yet; the same key is the same person. */
function newcomer(key: string): Persona {
  const digest = createHash('sha256').update(`openid of ${key}`).digest('base64url')
  return {
    key,
    openid: `oLoc${digest.slice(0, 24)}`,
    group: '新来的人',
    label: '新来的居民',
    hint: '第一次打开，还没有选过小区',
  }
}

export interface PersonaBook {
  readonly all: readonly Persona[]
  find(key: string): Persona | undefined
  /** A token stays good across restarts of the gateway: tests and open pages go on. */
  tokenFor(persona: Persona): string
  ownerOf(token: string): Persona | undefined
}

export function openPersonaBook(personas: readonly Persona[], secretKey: string): PersonaBook {
  const byKey = new Map(personas.map((persona) => [persona.key, persona]))
  const find = (key: string) => byKey.get(key) ?? (NEWCOMER.test(key) ? newcomer(key) : undefined)
  const sign = (key: string) =>
    createHmac('sha256', secretKey).update(`local persona ${key}`).digest('base64url')

  return {
    all: personas,
    find,
    tokenFor: ({ key }) => `${key}.${sign(key)}`,
    ownerOf(token) {
      const dot = token.lastIndexOf('.')
      if (dot < 0) return undefined
      const key = token.slice(0, dot)
      const expected = Buffer.from(sign(key))
      const given = Buffer.from(token.slice(dot + 1))
      return given.length === expected.length && timingSafeEqual(given, expected) ? find(key) : undefined
    },
  }
}
