/** The inks of a paper: the tokens of the screen, as they print on white. */
export const ink = {
  red: '#b5121b',
  black: '#1f1d1a',
  grey: '#5c5751',
  line: '#d9d3ca',
  white: '#ffffff',
} as const

export type Ink = (typeof ink)[keyof typeof ink]
