import { readFileSync } from 'node:fs'

import { create, type Font } from 'fontkit'

const opened = new Map<string, Font>()

/**
 * The face of a file, read once an instance: its tables take more than a second to make sense of, the
 * papers of an instance share them, and each paper embeds only the characters it shows.
 *
 * @throws where the file is missing or is no single face.
 */
export function openFace(file: string): Font {
  const known = opened.get(file)
  if (known) return known
  const face = create(readFileSync(file))
  if (!('layout' in face)) throw new Error(`${file} holds several faces`)
  opened.set(file, face)
  return face
}
