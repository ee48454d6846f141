import { REPORT_FIGURES, type Report, type ReportFigure, type ReportFigures } from '../contract/report'
import { monthName } from './dates'

/** Each figure as people call it, and in what it is counted. */
export const figureNames: Readonly<Record<ReportFigure, { readonly name: string; readonly unit: string }>> = {
  appeals: { name: '收到的诉求', unit: '条' },
  appealsTaken: { name: '其中受理的', unit: '条' },
  sessions: { name: '开过的商量会', unit: '场' },
  personTimes: { name: '到会', unit: '人次' },
  matters: { name: '本月开始商量的事', unit: '件' },
  onTime: { name: '按时办结', unit: '件' },
  late: { name: '超时（没办完也算）', unit: '件' },
  young: { name: '还在期限内', unit: '件' },
  elsewhere: { name: '已转别处，等回音', unit: '件' },
  stopped: { name: '不再往下走', unit: '件' },
  missed: { name: '逾期', unit: '次' },
  reopened: { name: '说办好了又退回', unit: '次' },
  ratings: { name: '邻居评价', unit: '人次' },
  points: { name: '评价总分', unit: '分' },
  dissatisfied: { name: '其中不满意', unit: '人次' },
}

export const report = {
  title: '月报',
  of: (place: string, month: string) => `${place} ${monthName(month)}月报`,
  share: '按时率',
  shareOf: (share: number | null) => (share === null ? '还没有可算的' : `${(share * 100).toFixed(1)}%`),
  shareMeaning:
    '按时办结的 ÷（按时办结的＋超时的）。过了期限还没办完的算超时；还在期限内的不算进来，单独列出。',
  rating: '平均评价',
  ratingOf: (average: number | null) => (average === null ? '还没有人评' : `${average.toFixed(1)} 分`),
  asOf: (when: string) => `数字算到 ${when}`,
  byCompound: '各小区',
  notCounted: {
    say: '这个月的数还没有算出来',
    next: '大约每一刻钟重新算一遍，过一会儿再来看。用上云商量以前的月份没有数。',
  },
  earlier: '上个月',
  later: '下个月',
  pdf: '做成打印版',
  xlsx: '做成表格',
  open: { pdf: '打开打印版', xlsx: '打开表格' },
  row: (matters: number, late: number, share: string) => `${matters} 件，超时 ${late} 件，按时率 ${share}`,
  figures: '各项数字',
  figure: '项目',
  count: '数',
  name: '小区',
  default: '期限是本系统默认，可由当地调整。',
} as const

/** The figures as they are listed, on the page and on paper. The total of points only makes the average. */
export const listedFigures = REPORT_FIGURES.filter((name) => name !== 'points')

export const figureText = (figures: ReportFigures, name: ReportFigure) =>
  `${figures[name]} ${figureNames[name].unit}`

export const titleOf = ({ placeName, month }: Pick<Report, 'placeName' | 'month'>) =>
  report.of(placeName, month)
