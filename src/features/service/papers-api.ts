import type { SheetLevel } from '@shared/contract/service/sheet'
import { call } from '@/platform/call'

export const submitReport = (year: number, note: string) => call('service.submitReport', { year, note })
export const submitUnitReport = (unitId: string, year: number, note: string) =>
  call('service.submitUnitReport', { unitId, year, note })
export const readUnitReport = (unitId: string, year: number) => call('service.unitReport', { unitId, year })
export const reportPaperOf = (reportId: string) => call('service.reportPaper', { reportId })
export async function readReports(cursor: string | undefined) {
  const { reports, next } = await call('service.reports', { cursor })
  return { items: reports, next }
}
export const reviewReport = (reportId: string, decision: 'review' | 'return', reason?: string) =>
  call('service.reviewReport', { reportId, decision, ...(reason === undefined ? {} : { reason }) })

export const answerSheet = (sheetId: string, objection: string | null) =>
  call('service.answerSheet', { sheetId, objection })
export const sheetPaperOf = (sheetId: string) => call('service.sheetPaper', { sheetId })
export const readSheetDraft = (registrationId: string, year: number) =>
  call('service.sheetDraft', { registrationId, year })
export const writeSheet = (registrationId: string, year: number, level: SheetLevel, reason: string) =>
  call('service.writeSheet', { registrationId, year, level, reason })
export async function readSheets(cursor: string | undefined) {
  const { sheets, next } = await call('service.sheetDesk', { cursor })
  return { items: sheets, next }
}
export const settleSheet = (sheetId: string, level: SheetLevel, answer: string) =>
  call('service.settleSheet', { sheetId, level, answer })
export const issueSheet = (sheetId: string) => call('service.issueSheet', { sheetId })
