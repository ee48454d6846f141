export interface Spoken {
  readonly role?: string
  readonly label?: string
  readonly pressed?: boolean
  readonly checked?: boolean
  readonly selected?: boolean
  readonly expanded?: boolean
  readonly disabled?: boolean
  readonly hidden?: boolean
  readonly live?: 'polite'
  readonly modal?: boolean
}

const H5 = process.env.TARO_ENV === 'h5'

const STATES = [
  'label',
  'pressed',
  'checked',
  'selected',
  'expanded',
  'disabled',
  'hidden',
  'live',
  'modal',
] as const

/**
 * What a screen reader says. WeChat names the role `aria-role`, browsers name it `role`; WeChat
 * hands booleans over as text.
 */
export function spoken(words: Spoken): Readonly<Record<string, string>> {
  const props: Record<string, string> = {}
  if (words.role !== undefined) props[H5 ? 'role' : 'aria-role'] = words.role
  for (const state of STATES) {
    const value = words[state]
    if (value !== undefined) props[`aria-${state}`] = String(value)
  }
  return props
}

/** A field's name: a browser looks for it on the tag inside Taro's element, WeChat on the element itself. */
export const named = (label: string) => (H5 ? { nativeProps: { 'aria-label': label } } : spoken({ label }))

/** What a picture shows; nothing where the words around it say so already. WeChat asks for none. */
export const pictured = (label = '') => (H5 ? { nativeProps: { alt: label } } : {})
