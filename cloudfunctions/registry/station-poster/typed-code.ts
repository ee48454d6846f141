/** The scene in groups of four, as an eye reads it off a wall; whoever types it may leave the dashes out. */
export function typedCode(scene: string): string {
  const [, prefix = '', body = scene] = /^(s\.)(.+)$/.exec(scene) ?? []
  return prefix + (body.match(/.{1,4}/g) ?? []).join('-')
}
