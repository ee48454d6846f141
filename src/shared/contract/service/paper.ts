export interface ReportPaperInput {
  readonly reportId: string
}
export interface ServicePaper {
  readonly url: string
  readonly expiresInSeconds: number
}

export interface SheetPaperInput {
  readonly sheetId: string
}
export interface SheetPaper extends ServicePaper {
  /** The sheet as it was issued, and its digest. */
  readonly json: string
  readonly sha256: string
}
