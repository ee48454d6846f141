import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { runInThisContext } from 'node:vm'

import { transformSync } from 'esbuild'

interface Module {
  exports: object
}
interface Source {
  run(exports: object, require: (said: string) => unknown, module: Module, dir: string): void
  /** Files of the project that it imports, by what it calls them. */
  readonly imports: ReadonlyMap<string, string>
}

const IMPORT = /\brequire\("([^"]+)"\)/g

/**
 * The modules below a folder, translated once and loaded anew as often as wanted: a changed rule must not live on
 * in a table that an earlier load has filled.
 */
export class Modules {
  private readonly sources = new Map<string, Source>()
  private readonly packages: NodeJS.Require

  /** @param instead what is given for a package of this name */
  constructor(
    private readonly root: string,
    private readonly instead: ReadonlyMap<string, object> = new Map(),
  ) {
    this.packages = createRequire(join(root, 'package.json'))
  }

  /** Loads a file and whatever it imports, none of it from an earlier load. */
  load(file: string): void {
    this.enter(file, new Map())
  }

  /** A file and whatever it imports, however far away. */
  reachedFrom(file: string): ReadonlySet<string> {
    const reached = new Set([file])
    for (const one of reached) for (const next of this.source(one).imports.values()) reached.add(next)
    return reached
  }

  private enter(file: string, loaded: Map<string, Module>): object {
    const known = loaded.get(file)
    if (known) return known.exports
    const module: Module = { exports: {} }
    loaded.set(file, module)
    const { run, imports } = this.source(file)
    const require = (said: string): unknown => {
      const own = imports.get(said)
      if (own !== undefined) return this.enter(own, loaded)
      return this.instead.get(said) ?? this.packages(said)
    }
    run(module.exports, require, module, dirname(file))
    return module.exports
  }

  private source(file: string): Source {
    const known = this.sources.get(file)
    if (known) return known
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      loader: file.endsWith('.json') ? 'json' : 'ts',
      format: 'cjs',
      target: 'node20',
    })
    const run: Source['run'] = runInThisContext(`(function(exports,require,module,__dirname){${code}\n})`, {
      filename: relative(this.root, file),
    })
    const imports = new Map<string, string>()
    for (const [, said = ''] of code.matchAll(IMPORT)) {
      const own = this.find(file, said)
      if (own) imports.set(said, own)
    }
    const source = { run, imports }
    this.sources.set(file, source)
    return source
  }

  /** Undefined where a package is meant. */
  private find(from: string, said: string): string | undefined {
    const place = said.startsWith('@shared/')
      ? join(this.root, 'src', said.slice(1))
      : said.startsWith('.')
        ? resolve(dirname(from), said)
        : undefined
    return place && [`${place}.ts`, join(place, 'index.ts'), place].find(existsSync)
  }
}
