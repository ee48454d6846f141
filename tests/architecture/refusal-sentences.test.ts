import { everywhere } from '@shared/copy/refusals/everywhere'

import { appPages } from '../support/app-pages'
import { codeAroundActions, codeOfActions, codeOfPages } from '../support/reachable'
import { sentences } from '../support/sentences'

const all = (program: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...program.matchAll(pattern)].map(([, word = '']) => word))

/** Every refusal that a program names. */
const codesIn = (program: string): readonly string[] =>
  [...all(program, /"([A-Z][A-Z0-9_]+)"/g)].filter((word) => word in sentences)

const codesOf = new Map([...codeOfActions()].map(([name, program]) => [name, codesIn(program)]))

/** The actions a page asks for. Who names one before a colon only tells of it. */
const asksFor = (program: string): readonly string[] =>
  [...all(program, /"([a-z]\w*\.\w+)"(?!:)/g)].filter((word) => codesOf.has(word))

/** What the page refuses by itself, before anything is sent. */
const refusesItself = (program: string) => all(program, /new Refusal\("(\w+)"/g)

const spokenOf = (program: string) => all(program, /^ +([A-Z][A-Z0-9_]+): \{/gm)

test('what stands around every action says nothing that a page of the main package could not put into words', () => {
  const said = codesIn(codeAroundActions())
  expect(said).toContain('COMPOUND_BUSY')
  expect(said.filter((code) => !(code in everywhere))).toEqual([])
})

test.each([
  'weapp',
  'h5',
] as const)('every page of %s has a sentence for every refusal that its actions can give', (env) => {
  const lacking: string[] = []
  const asked = new Set<string>()
  for (const [page, program] of codeOfPages(appPages(), env)) {
    const names = asksFor(program)
    const spoken = spokenOf(program)
    const met = [...names.flatMap((name) => codesOf.get(name) ?? []), ...refusesItself(program)]
    for (const code of new Set(met)) if (!spoken.has(code)) lacking.push(`${page}: ${code}`)
    for (const name of names) asked.add(name)
  }
  expect(lacking).toEqual([])
  // Signing in on a computer is all that WeChat has no use for: nothing escaped the search.
  expect([...codesOf.keys()].filter((name) => !asked.has(name))).toEqual(
    env === 'h5' ? [] : ['people.collectSignIn', 'people.requestSignIn'],
  )
})
