import type { InputOf } from '@shared/contract/actions'
import { stanceNames } from '@shared/copy/consultation'
import { waiting as words } from '@shared/copy/waiting'
import type { Letter } from '@/platform/outbox'
import { goTo } from '@/platform/routes'

const as = <Name extends Letter['name']>(letter: Letter, name: Name): InputOf<Name> | null =>
  letter.name === name ? (letter.input as InputOf<Name>) : null

export const kindOf = ({ name }: Letter): string =>
  (words.kinds as Record<string, string>)[name] ?? words.other

/** Her own words, or what she tapped; '' where only the kind can be said. */
export function wordsOf(letter: Letter): string {
  const stance = as(letter, 'consultation.takeStance')
  if (stance) return stanceNames[stance.stance]
  return as(letter, 'statement.say')?.text ?? as(letter, 'appeal.submit')?.what ?? ''
}

/** Where it was written, and where a refusal can be put right. */
export function wayTo(letter: Letter): (() => void) | null {
  const said = as(letter, 'statement.say')
  if (said) return () => goTo('packages/consultation/speak/index', { id: said.consultationId })
  const about = as(letter, 'consultation.takeStance') ?? as(letter, 'poll.answer')
  if (about) return () => goTo('packages/consultation/detail/index', { id: about.consultationId })
  const signed = as(letter, 'appeal.coSign')
  if (signed) return () => goTo('packages/consultation/verdict/index', { id: signed.appealId })
  if (as(letter, 'appeal.submit')) return () => goTo('packages/consultation/appeal/index', {})
  if (as(letter, 'people.decideResidence')) return () => goTo('packages/staff/residents/index', {})
  if (letter.key.startsWith('desk:')) return () => goTo('packages/staff/desk/index', {})
  return null
}
