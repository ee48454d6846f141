import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { launchChromium } from '../support/chromium'
import { belowWhatLoads } from './below'
import { type Stop, stops } from './pages'
import { contactSheet } from './sheet'
import { MODES, type Mode, pictureOf, startVisitor, type Visitor, wholePicture } from './visit'
import { startWorld } from './world'

const FOLDER = resolve(__dirname, '../../reports/looks')
const A_SHEET = 24

/**
 * `npm run looks`: every page of the H5 build, in normal and in elder type, as whoever it is meant for,
 * into `reports/looks`, with contact sheets. `-- --only TEXT` takes the pages whose name holds it,
 * `--tall` the whole height of each;
 * `--answers never` and `--answers fails` show how it waits and how it says that nothing came, `--tap WORDS`
 * what a tap opens.
 */
async function looks(args: readonly string[]): Promise<number> {
  const given = (name: string) => args[args.indexOf(name) + 1] ?? ''
  const wanted = stops(args.includes('--only') ? given('--only') : '')
  const tall = args.includes('--tall')
  const world = await startWorld()
  const visitor = await startVisitor(world, {
    ...(args.includes('--answers') ? { answers: given('--answers') === 'never' ? 'never' : 'fails' } : {}),
    ...(args.includes('--tap') ? { tap: given('--tap') } : {}),
  })
  let complaints = 0
  try {
    for (const mode of MODES) {
      for (const stop of wanted) complaints += await look(visitor, stop, mode, tall)
      await sheets(wanted, mode)
    }
  } finally {
    await visitor.close()
    await world.stack.close()
  }
  console.log(
    JSON.stringify({ pages: wanted.length, modes: MODES.length, complaints, folder: 'reports/looks' }),
  )
  return complaints === 0 ? 0 : 1
}

async function look(visitor: Visitor, stop: Stop, mode: Mode, tall: boolean): Promise<number> {
  const path = pictureOf(FOLDER, stop, mode)
  mkdirSync(dirname(path), { recursive: true })
  try {
    const phone = await visitor.visit(stop, mode)
    const before = phone.complaints.length
    if (tall) await wholePicture(phone, path)
    else await phone.page.screenshot({ path })
    const jumps = (await belowWhatLoads(phone.page)).map(
      (words) => `“${words}” stands below what still loads`,
    )
    const said = [...phone.complaints.slice(before), ...jumps]
    for (const one of said) console.log(`${mode} ${stop.file}: ${one}`)
    return said.length
  } catch (error) {
    console.log(`${mode} ${stop.file}: ${String(error).split('\n')[0]}`)
    return 1
  }
}

async function sheets(wanted: readonly Stop[], mode: Mode): Promise<void> {
  const browser = await launchChromium()
  try {
    const phone = await browser.newPhone()
    for (let from = 0; from < wanted.length; from += A_SHEET) {
      const part = wanted.slice(from, from + A_SHEET).filter(({ wide }) => !wide)
      const pictures = part.map((stop) => ({ label: stop.file, path: pictureOf(FOLDER, stop, mode) }))
      await contactSheet(phone, pictures, join(FOLDER, `${mode}-${from / A_SHEET + 1}.png`))
    }
  } finally {
    await browser.close()
  }
}

void looks(process.argv.slice(2)).then((code) => process.exit(code))
