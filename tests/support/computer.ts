import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type ComputerAsk =
  | { readonly do: 'open'; readonly address: string }
  | { readonly do: 'tap'; readonly name: string }
  | { readonly do: 'reads'; readonly text: string }
  | { readonly do: 'textOf'; readonly selector: string }
  | { readonly do: 'stored'; readonly key: string }
  | { readonly do: 'reload' }
  | { readonly do: 'screenshot'; readonly name: string }
  | { readonly do: 'complaints' }

/** A real browser beside the simulated phone: the page-like world of those tests cannot start one itself. */
export interface Computer {
  ask(ask: ComputerAsk): Promise<unknown>
  close(): Promise<void>
}

const ROOT = join(__dirname, '../..')

export function startComputer(): Computer {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', join(__dirname, 'computer-process.ts')], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting: ((line: string) => void)[] = []
  createInterface(child.stdout).on('line', (line) => waiting.shift()?.(line))
  child.once('exit', (code) => {
    for (const answer of waiting.splice(0)) answer(JSON.stringify({ failed: `it ended with ${code}` }))
  })
  return {
    async ask(ask) {
      const line = await new Promise<string>((resolve) => {
        waiting.push(resolve)
        child.stdin.write(`${JSON.stringify(ask)}\n`)
      })
      const reply = JSON.parse(line) as { value?: unknown; failed?: string }
      if (reply.failed !== undefined) throw new Error(`${ask.do}: ${reply.failed}`)
      return reply.value
    },
    close() {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
      child.stdin.end()
      return ended
    },
  }
}
