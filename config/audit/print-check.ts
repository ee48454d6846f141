import type { AuditFault } from '../../cloudfunctions/audit/check-chain'
import type { AuditCheck } from '../../cloudfunctions/audit/check-log'

const FAULTS: Readonly<Record<AuditFault, string>> = {
  altered: '内容被改过',
  missing: '记录不见了',
  inserted: '封存以后塞进来的',
  moved: '被挪到别的封条下',
  twice: '封了两次',
  late: '时间倒填',
  unsealed: '一天以上没有封存（时钟停了，或有人拦着）',
  sealWrong: '封条对不上',
  sealMissing: '封条不见了',
}
const MOST = 50

/** Prints what was found; ids are pseudonyms, nothing else of an event is shown. */
export function printCheck({ chains, seals, events, waiting, head, findings }: AuditCheck): void {
  console.info(`审计日志：${chains} 条链，${seals} 个封条，${events} 条记录（其中 ${waiting} 条等着封存）。`)
  console.info(
    head === null ? '还没有封条。' : `最新封条：${head}　请抄在系统以外的地方，下次用 --head 核对。`,
  )
  for (const { chain, number, fault, id } of findings.slice(0, MOST)) {
    console.info(`  ✗ ${chain} 第 ${number} 个封条：${FAULTS[fault]}${id === '' ? '' : `　${id}`}`)
  }
  if (findings.length > MOST) console.info(`  …… 还有 ${findings.length - MOST} 处`)
  console.info(findings.length === 0 ? '没有发现改动、缺失或插入。' : `共发现 ${findings.length} 处问题。`)
}
