import type { Weapp } from './weapp'
import { walk } from './weapp-nodes'

/** What opening a page asks of an old phone and a thin line. */
export interface Weight {
  /** All of `setData` from the tap to the page standing still, in bytes of JSON. */
  readonly bytes: number
  /** How many `setData` that were. */
  readonly calls: number
  /** Nodes of the page that stands there: elements, as WeChat counts them; a run of text is none. */
  readonly nodes: number
  /** Calls of functions. */
  readonly requests: number
}

type CallFunction = (call: { readonly name: string; readonly data: unknown }) => Promise<unknown>

/** Quiet: so many looks in a row, ten milliseconds apart, at which nothing was under way and nothing changed. */
const QUIET_LOOKS = 6

/** Counts what goes over the line; the person on the phone may change between two pages. */
export function countedLine(callAs: (persona: string) => CallFunction) {
  let persona = ''
  let asked = 0
  let underWay = 0
  const callFunction: CallFunction = async (call) => {
    asked += 1
    underWay += 1
    try {
      return await callAs(persona)(call)
    } finally {
      underWay -= 1
    }
  }
  return {
    callFunction,
    isQuiet: () => underWay === 0,
    be(next: string) {
      persona = next
    },
    takeRequests() {
      const taken = asked
      asked = 0
      return taken
    },
  }
}

export type CountedLine = ReturnType<typeof countedLine>

/** Waits until the page stands still, and says what has gone through `setData` since it was last taken. */
export async function stillness(weapp: Weapp, line: CountedLine) {
  const taken: { readonly bytes: number; readonly data: unknown }[] = []
  let quiet = 0
  await weapp.until(
    'the page to stand still',
    () => {
      const news = weapp.takeSetData()
      taken.push(...news)
      quiet = line.isQuiet() && news.length === 0 ? quiet + 1 : 0
      return quiet > QUIET_LOOKS
    },
    20_000,
  )
  return taken
}

/** Opens a page on a phone that has never seen it. */
export async function weigh(
  weapp: Weapp,
  line: CountedLine,
  route: string,
  query: Readonly<Record<string, string>>,
): Promise<Weight> {
  weapp.takeSetData()
  line.takeRequests()
  await weapp.open(route, query)
  const set = await stillness(weapp, line)
  return {
    bytes: set.reduce((sum, { bytes }) => sum + bytes, 0),
    calls: set.length,
    nodes: [...walk(weapp.page().nodes.root())].filter(({ v }) => v === undefined).length,
    requests: line.takeRequests(),
  }
}
