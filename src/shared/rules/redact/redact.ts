import { DETECTORS, type Detector, type MaskKind } from './detectors'
import { digitView } from './readable-digits'

/** A place in the original text that must not be published. */
export interface Mask {
  readonly kind: MaskKind
  readonly start: number
  readonly end: number
}

export interface Redaction {
  /** The text that may be published. */
  readonly text: string
  readonly masks: readonly Mask[]
}

/** What stands in public where something was masked. */
const STAND_IN: Readonly<Record<MaskKind, string>> = {
  phone: '〔电话已隐去〕',
  landline: '〔电话已隐去〕',
  idCard: '〔证件号已隐去〕',
  bankCard: '〔卡号已隐去〕',
  plate: '〔车牌已隐去〕',
  room: '〔门牌已隐去〕',
  email: '〔邮箱已隐去〕',
  wechat: '〔账号已隐去〕',
  name: '〔姓名已隐去〕',
}

/**
 * Takes out of a text what would tell strangers who wrote it or whom it is about: phones,
 * identity and card numbers, plates, doors, addresses of mail and messengers, and full names where
 * the words announce one. Building and
 * entrance stay, because neighbours need them to know where; 12345 and 110 stay, because
 * they are numbers to dial.
 */
export function redact(original: string): Redaction {
  const masks = masksOf(original)
  let text = ''
  let from = 0
  for (const mask of masks) {
    text += original.slice(from, mask.start) + STAND_IN[mask.kind]
    from = mask.end
  }
  return { text: text + original.slice(from), masks }
}

function masksOf(original: string): Mask[] {
  const view = digitView(original)
  // Everything that is masked holds a digit, an @ or the announcement of a name; most texts hold none.
  if (!/[\d@]/.test(view.spoken) && !/[A-Za-z]{5}|[叫名人找]/.test(view.plain)) return []
  const masks: Mask[] = []
  for (const detector of DETECTORS) {
    const { kind } = detector
    for (const match of matchesOf(view[detector.view], detector)) {
      const inner = match.slice(1).find((group) => group !== undefined)
      const at = inner === undefined ? match.index : match.index + match[0].lastIndexOf(inner)
      const length = (inner ?? match[0]).length
      const mask = { kind, start: view.startOf(at), end: view.endOf(at + length - 1) }
      if (!masks.some((other) => other.start < mask.end && mask.start < other.end)) masks.push(mask)
    }
  }
  return masks.sort((one, other) => one.start - other.start)
}

/** Every match that does not stand right after what its detector forbids. */
function* matchesOf(text: string, { pattern, notAfter }: Detector): Generator<RegExpExecArray> {
  const search = new RegExp(pattern.source, pattern.flags)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    if (notAfter && match.index > 0 && notAfter.test(text.charAt(match.index - 1))) {
      search.lastIndex = match.index + 1
      continue
    }
    yield match
  }
}
