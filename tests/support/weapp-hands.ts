import type { Weapp } from './weapp'
import { attribute, byClass, byLabel, pageText, type TaroNode, tap, walk } from './weapp-nodes'

const PATIENCE_MS = 15_000

/** What a person does with the phone: reads, taps what she sees, writes into the line in front of her. */
export function handsOn(phone: () => Weapp) {
  const here = () => phone().page().nodes
  const reads = (text: string) =>
    phone()
      .until(text, () => pageText(here()).includes(text), PATIENCE_MS)
      .catch((cause: unknown) => {
        throw new Error(`no “${text}”; the page says: ${pageText(here()).slice(0, 600)}`, { cause })
      })
  const on = (route: string) => phone().until(route, () => phone().page().route === route, PATIENCE_MS)

  async function touches(label: string) {
    await phone().until(label, () => byLabel(here(), label), PATIENCE_MS)
    tap(here(), label)
  }
  /** The first whose label begins so: rows say more than their title. */
  async function touchesRow(start: string) {
    const row = await phone().until(start, () => labelled(start), PATIENCE_MS)
    here().send(row, 'tap')
  }
  /** What says these words somewhere: a card is called by all that stands on it. */
  async function touchesThe(part: string) {
    const named = (node: TaroNode) => String(attribute(here(), node, 'aria-label') ?? '').includes(part)
    const node = await phone().until(part, () => [...walk(here().root())].find(named), PATIENCE_MS)
    here().send(node, 'tap')
  }
  async function writes(value: string) {
    const line = await phone().until(
      'a line to write on',
      () => byClass(here(), 'field__input')[0],
      PATIENCE_MS,
    )
    here().send(line, 'input', { value })
    await phone().until(value, () => JSON.stringify(byClass(here(), 'field__input')[0] ?? {}).includes(value))
  }
  /** What lies on the sheet, where one is open: the page below may have something of the same name. */
  function parts(kind: string): readonly TaroNode[] {
    const [sheet] = byClass(here(), 'sheet')
    return sheet
      ? [...walk(sheet)].filter(({ cl }) => (cl ?? '').split(' ').includes(kind))
      : byClass(here(), kind)
  }
  /** Into the line at this place. */
  async function fills(kind: 'field__input' | 'area__paper', at: number, value: string) {
    const line = await phone().until(`${kind} ${at}`, () => parts(kind)[at], PATIENCE_MS)
    here().send(line, 'input', { value })
    const written = () => JSON.stringify(parts(kind)[at] ?? {}).includes(value)
    await phone().until(value, written, PATIENCE_MS)
  }
  /** Taps a choice, and sees that it is chosen; the group around it may be called the same. */
  async function picks(label: string) {
    const choice = () => parts('choice').find((one) => attribute(here(), one, 'aria-label') === label)
    here().send(await phone().until(label, choice, PATIENCE_MS), 'tap')
    const chosen = () => (choice()?.cl ?? '').includes('choice--chosen')
    await phone().until(`${label} chosen`, chosen, PATIENCE_MS)
  }
  /** Taps a button that is not busy. */
  async function gives(label: string) {
    const button = () =>
      parts('button').find(
        (one) => attribute(here(), one, 'aria-label') === label && !one.cl?.includes('button--busy'),
      )
    here().send(await phone().until(label, button, PATIENCE_MS), 'tap')
  }
  const labelled = (start: string): TaroNode | undefined =>
    [...walk(here().root())].find((node) =>
      String(attribute(here(), node, 'aria-label') ?? '').startsWith(start),
    )

  return { here, reads, on, touches, touchesRow, touchesThe, writes, fills, picks, gives }
}
