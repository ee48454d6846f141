import type { ConsentKind } from '../../contract/consent'

/** One text that a person may agree to, in the version that `CONSENT_VERSIONS` names. */
export interface Notice {
  readonly kind: ConsentKind
  readonly version: string
  readonly title: string
  /** The whole in one breath, above the button. */
  readonly brief: string
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly agree: string
  readonly refuse: string
}

/** Where the deployment has not said who runs it, that is said, and not hidden. */
export const operatorOr = (operatorName: string): string => operatorName || '（运营单位名称待填写）'

/** This system's own wording; the law it follows is named where a line is law. */
export const DEFAULT_MARK = '本文是系统默认文本，上线前由运营单位核对；标有法条的内容以法律为准。'
