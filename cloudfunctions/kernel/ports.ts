import type { Change } from '@shared/contract/handling'
import type { MinutesView } from '@shared/contract/minutes'
import type { ClosingResult } from '@shared/contract/process'
import type { Report, ReportFormat } from '@shared/contract/report'
import type { ReportFacts } from '@shared/contract/service/report'

/** The platform's services that are not the database. Real in production and, over the emulator, locally. */
export interface Ports {
  /** Asks the `registry` function on somebody's behalf, after she was authorised here. */
  askRegistry(task: RegistryTask): Promise<RegistryAnswer>
  /** Links under which the phone can show stored files for a limited time, in the order asked; '' where a file is gone. */
  temporaryLinks(fileIds: readonly string[], seconds: number): Promise<readonly string[]>
  /** The rows of a stored table; `unreadable` where it is none, or too large. */
  readTable(task: Omit<TableTask, 'kind'>): Promise<TableAnswer>
  /** The number behind the code of WeChat's phone button; each code serves once. */
  phoneNumber(code: string): Promise<PhoneAnswer>
  /** Sends one message that its reader allowed. Throws where nobody knows whether it went. */
  sendMessage(message: SubscriptionMessage): Promise<MessageAnswer>
  readonly contentCheck: ContentCheck
  readonly files: Files
}

export interface SubscriptionMessage {
  readonly openid: string
  readonly templateId: string
  /** Opened by a tap on it, without a leading slash. */
  readonly page: string
  /** The template's own keys, `thing1`, and what stands there: never a name, a number or a room. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * `refused`: she takes no message of this template (any more); `busy`: not now, and nothing was used up;
 * `broken`: what we sent is wrong, and nothing was used up. With the platform's number.
 */
export interface MessageAnswer {
  readonly kind: 'sent' | 'refused' | 'busy' | 'broken'
  readonly code: number
}

/** What the platform's check said of a text. `unavailable`: no answer, ask again; `stale`: not for this person any more. */
export type TextAnswer = 'pass' | 'review' | 'risky' | 'unavailable' | 'stale'

/** WeChat's checks of what people write and photograph. A failure is an answer here, never an exception. */
export interface ContentCheck {
  text(openid: string, text: string, scene: 'comment' | 'forum'): Promise<TextAnswer>
  /** The result comes later, by a push that carries the trace id. */
  photo(
    openid: string,
    url: string,
  ): Promise<
    { readonly kind: 'asked'; readonly traceId: string } | { readonly kind: 'unavailable' | 'stale' }
  >
}

export interface UploadPass {
  readonly fileId: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** The platform's file storage. */
export interface Files {
  /** Lets a phone put one file at this path, and nothing else. */
  uploadPass(path: string): Promise<UploadPass>
  /** Looks at the size before anything is fetched. */
  read(fileId: string, mostBytes: number): Promise<Buffer | 'missing' | 'tooLarge'>
  write(path: string, bytes: Buffer): Promise<string>
  /** Harmless where a file is already gone. */
  remove(fileIds: readonly string[]): Promise<void>
}

/** `refused`: WeChat does not take the code — used, expired or made up. */
export type PhoneAnswer = { readonly kind: 'number'; readonly number: string } | { readonly kind: 'refused' }

/** A poster for the wall of a red station. */
export interface PosterTask {
  readonly kind: 'stationPoster'
  readonly stationName: string
  readonly openHours: string
  readonly officeName: string
  /** The scene that the code carries. */
  readonly scene: string
}

/** The minutes of a consultation as everybody may read them, in large type. */
export interface MinutesTask {
  readonly kind: 'minutes'
  readonly minutes: MinutesView
}

/** What came of a consultation, as everybody may read it, in large type. */
export interface ResultTask {
  readonly kind: 'result'
  readonly result: {
    readonly compoundName: string
    readonly officeName: string
    readonly title: string
    readonly openedAt: string
    readonly closedAt: string | null
    readonly outcome: ClosingResult | null
    readonly says: string | null
    readonly tasks: readonly {
      readonly what: string
      readonly by: string | null
      readonly doneAt: string | null
    }[]
    readonly changes: readonly Pick<Change, 'said' | 'proposal' | 'tasks'>[]
    /** One spot in two photos, as files that everybody may see. */
    readonly pairs: readonly { readonly spot: string; readonly before: string; readonly after: string }[]
    readonly ratings: { readonly count: number; readonly sum: number }
    readonly reopened: number
  }
}

/** A code by itself, for a screen that cannot draw one: the host's phone in WeChat. */
export interface CodeTask {
  readonly kind: 'sceneCode'
  readonly scene: string
}

/** A monthly report, to print or to reckon with. */
export interface ReportTask {
  readonly kind: 'report'
  readonly format: ReportFormat
  readonly report: Report
}

/** A yearly report (双报告) as it was handed in, and who has read it. */
export interface ServiceReportTask {
  readonly kind: 'serviceReport'
  readonly of: 'member' | 'unit'
  readonly name: string
  readonly year: number
  readonly facts: ReportFacts
  readonly note: string
  readonly reviewedBy: string | null
}

/** An assessment sheet: drawn from the very text whose digest stands on it. */
export interface AssessmentSheetTask {
  readonly kind: 'assessmentSheet'
  readonly json: string
  readonly sha256: string
}

/** A table of places. Its rows lie in the storage: they are more than a call carries. */
export interface TreeTask {
  readonly kind: 'tree'
  readonly placeName: string
  readonly rowsFile: string
  /** Of the rows: the same ones are the same paper. */
  readonly digest: string
}

export type RegistryTask =
  | CodeTask
  | PosterTask
  | MinutesTask
  | ResultTask
  | ReportTask
  | ServiceReportTask
  | AssessmentSheetTask
  | TreeTask

/** Reads an uploaded table: what opens spreadsheets is heavy and lives in `registry`. */
export interface TableTask {
  readonly kind: 'readTable'
  readonly fileId: string
  readonly format: 'xlsx' | 'csv'
  readonly mostBytes: number
  readonly mostRows: number
}

export interface TableAnswer {
  /** One row more than was asked for where there are more. */
  readonly rows: readonly (readonly string[])[] | 'unreadable' | 'tooLarge'
}

export interface RegistryAnswer {
  readonly fileId: string
}
