/** A node as Taro hands it to WeChat: short keys, attributes under aliases that base.wxml knows. */
export interface TaroNode {
  readonly nn?: string
  readonly cl?: string
  readonly st?: string
  readonly v?: string
  readonly sid?: string
  readonly uid?: string
  readonly cn?: readonly TaroNode[]
  readonly [alias: string]: unknown
}

export type Aliases = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface Nodes {
  readonly aliases: Aliases
  root(): TaroNode
  send(node: TaroNode, event: string, detail?: object): void
}

/** Which alias each element's attribute travels under, as the built templates have it. */
export function readAliases(baseWxml: string): Aliases {
  const all = new Map<string, Map<string, string>>()
  for (const [, name = '', body = ''] of baseWxml.matchAll(
    /<template name="tmpl_\d+_([\w-]+)">([\s\S]*?)<\/template>/g,
  )) {
    if (all.has(name)) continue
    const found = new Map<string, string>()
    for (const [, attribute = '', alias = ''] of body.matchAll(/([\w-]+)="\{\{(?:xs\.[bd]\()?i\.(\w+)/g)) {
      if (!found.has(attribute)) found.set(attribute, alias)
    }
    all.set(name, found)
  }
  return all
}

export function* walk(node: TaroNode): Generator<TaroNode> {
  yield node
  for (const child of node.cn ?? []) yield* walk(child)
}

export const textOf = (node: TaroNode): string =>
  [...walk(node)].map(({ v }) => (typeof v === 'string' ? v : '')).join('')

export const pageText = (nodes: Nodes): string => textOf(nodes.root())

export function attribute(nodes: Nodes, node: TaroNode, name: string): unknown {
  const alias = nodes.aliases.get(node.nn ?? '')?.get(name)
  return alias === undefined ? undefined : node[alias]
}

export const byClass = (nodes: Nodes, name: string): readonly TaroNode[] =>
  [...walk(nodes.root())].filter(({ cl }) => (cl ?? '').split(' ').includes(name))

export const byLabel = (nodes: Nodes, label: string): TaroNode | undefined =>
  [...walk(nodes.root())].find((node) => attribute(nodes, node, 'aria-label') === label)

/** Taps what a screen reader would call so. */
export function tap(nodes: Nodes, label: string): void {
  const node = byLabel(nodes, label)
  if (!node) throw new Error(`no ${label} here; the page says: ${pageText(nodes).slice(0, 300)}`)
  nodes.send(node, 'tap')
}
