import type { YearFault, YearState } from '../../contract/calendar'

export const yearStates: Record<YearState, string> = {
  published: '已公布',
  entered: '已填上',
  unknown: '未公布',
}

export const yearFaults: Record<YearFault, string> = {
  offEmpty: '请填放假的日子。',
  offOtherYear: '放假里有别的年份的日子。',
  onOtherYear: '调休上班里有别的年份的日子。',
  onNoWeekend: '调休上班的日子应当是周六或周日。',
  both: '有一天既放假又上班，请核对。',
}

export const yearWords = {
  lead: '办事期限按工作日算。国务院办公厅公布新一年的放假安排后，在这里填上。',
  year: (year: number) => `${year}年`,
  known: '系统里已经有了，不用填。',
  by: (who: string) => `${who}填的`,
  unknownMeaning: '现在只按周六、周日算，跨到这一年的期限都标着「未公布」。',
  off: '放假的日子',
  offHint: '一行一段，比如：1月1日至3日',
  on: '调休要上班的周末',
  onHint: '一行一天，比如：2月28日；没有就空着',
  unread: '有一行看不懂，请写成「1月1日至3日」这样。',
  counted: (off: number, on: number) => `一共放假 ${off} 天，调休上班 ${on} 天。请和通知对一遍。`,
  save: (year: number) => `填好了，用在${year}年`,
  saved: '已经用上了。以后算的期限都照这个；已经定下的日子不变。',
  onlyAdmin: { say: '这一页由县管理员来填', next: '新一年的安排公布后，请提醒县里填上。' },
} as const
