import { buildSync } from 'esbuild'

const compiled = new Map<string, string>()

/** Turns one of the gateway's own scripts (for a worker or a browser) into plain JavaScript, once. */
export function compileScript(file: string, platform: 'node' | 'browser'): string {
  const known = compiled.get(file)
  if (known !== undefined) return known
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    target: platform === 'node' ? 'node20' : 'chrome86',
    write: false,
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  compiled.set(file, code)
  return code
}
