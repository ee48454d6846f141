import { consoleChecklist } from './checklist'
import { type Plan, type PlannedFunction, RUNTIME } from './plan'
import { CREDENTIALS, describe, type Environment, isGiven, type Variable } from './variables'

/** The whole plan in words, for a person to read before anything is done. No value of any variable enters it. */
export function planText(plan: Plan, environment: Environment): string {
  return [
    ...section(
      `数据库：${Object.keys(plan.collections).length} 个集合，都只许云函数读写（ADMINONLY）`,
      collectionLines(plan),
    ),
    ...section('存储：只许云函数读写（ADMINONLY），看文件用限时链接', []),
    ...section(
      `云函数：${plan.functions.length} 个，${RUNTIME}，不在线安装依赖`,
      plan.functions.flatMap(functionLines),
    ),
    ...section('环境变量（只看有没有，不显示内容）', [
      ...CREDENTIALS.map((each) => variableLine(each, environment)),
      ...plan.variables.map((name) => variableLine(describe(name), environment)),
    ]),
    ...section(
      '控制台里要人来做的',
      consoleChecklist(plan).map((line) => `□ ${line}`),
    ),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]) => [
  `■ ${title}`,
  ...lines.map((line) => `  ${line}`),
  '',
]

const collectionLines = ({ collections }: Plan): string[] =>
  Object.entries(collections).flatMap(([name, { indexes }]) => [
    name,
    ...indexes.map(({ name: index, keys, unique }) => {
      const fields = keys.map(([field, direction]) => `${field} ${direction === 1 ? '↑' : '↓'}`)
      return `  - ${index}（${fields.join('，')}）${unique ? ' 唯一' : ''}`
    }),
  ])

function functionLines(planned: PlannedFunction): string[] {
  const { name, bytes, memoryMb, timeoutSeconds, httpPath, triggers, variables } = planned
  const size =
    bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return [
    `${name}  ${memoryMb} MB 内存，${timeoutSeconds} 秒，${size}${httpPath ? `，HTTP 访问路径 ${httpPath}` : ''}`,
    ...triggers.map((trigger) => `  - 定时器 ${trigger.name}：${trigger.cron}`),
    ...(variables.length > 0 ? [`  - 变量：${variables.join('、')}`] : []),
  ]
}

function variableLine(variable: Variable, environment: Environment): string {
  const { name, meaning, needed, fallback } = variable
  const state = isGiven(environment, variable)
    ? '已给'
    : fallback
      ? `没给，用 ${fallback}`
      : needed
        ? '还没给，必须有'
        : '没给，可以不要'
  return `${name}（${state}）${meaning}`
}
