import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import AxeBuilder from '@axe-core/playwright'

import { cutOff, inLargerType, measured, reading } from './measure'
import type { Stop } from './pages'
import type { Mode, Visitor } from './visit'

/** Everything that is looked for on one page, each finding in a line. */
export async function audited(visitor: Visitor, stop: Stop, mode: Mode): Promise<readonly string[]> {
  const { page } = await visitor.visit(stop, mode)
  // A page without frames needs no second page in which the results are put together.
  const axe = new AxeBuilder({ page }).exclude('#ysl-local-ribbon').setLegacyMode(true)
  const { violations } = await axe.analyze()
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 140)}`)),
    ...(await measured(page, mode)),
    ...(await cutOff(page)),
    ...(await reading(page)),
    ...(await inLargerType(page)),
  ]
}

/** What a screen reader is told, and whether WeChat's templates still carry it. */
const SPOKEN = [
  'role',
  'label',
  'pressed',
  'checked',
  'selected',
  'expanded',
  'disabled',
  'hidden',
  'live',
  'modal',
]
export function missingInWeapp(): readonly string[] {
  const templates = readFileSync(resolve(__dirname, '../../dist/weapp/base.wxml'), 'utf8')
  return SPOKEN.filter((name) => !new RegExp(`aria-${name}="\\{\\{`).test(templates)).map(
    (name) => `WeChat's templates leave aria-${name} out`,
  )
}
