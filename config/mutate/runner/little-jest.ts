import { expect } from 'expect'
import { bind } from 'jest-each'

export interface Test {
  /** Of its file and its words: no two are alike. */
  readonly id: string
  run(): unknown
}

/**
 * As much of Jest as the tests of rules use (`describe`, `it`, `.each`, `expect`), in this very process: a run of
 * Jest takes half a second to begin, and there are thousands of changes to try.
 */
export class LittleJest {
  private found: Test[] = []
  private readonly path: string[] = []

  /** Makes the words known to whatever is loaded from now on. */
  install(): void {
    const describe = withEach((name: string, body: () => void): void => {
      this.path.push(name)
      body()
      this.path.pop()
    })
    const it = withEach((name: string, run: Test['run']): void => {
      const id = [...this.path, name].join(' ')
      const alike = this.found.filter((one) => one.id === id).length
      this.found.push({ id: alike ? `${id} ${alike}` : id, run })
    })
    Object.assign(globalThis, { describe, it, test: it, expect })
  }

  /** The tests that loading a file declares. */
  testsOf(file: string, load: () => void): readonly Test[] {
    this.found = []
    this.path.splice(0, Infinity, file)
    load()
    return this.found
  }
}

const withEach = <Word extends object>(word: Word) =>
  Object.assign(word, { each: bind(word as unknown as Parameters<typeof bind>[0]) })
