import type { AssemblyResult, StatutoryGround, StatutoryItem } from '../contract/statutory'

/** Civil Code art. 278(1), each item in a resident's words. */
export const statutoryItems: Record<StatutoryItem, string> = {
  1: '定或改业主大会议事规则',
  2: '定或改管理规约',
  3: '选举业委会，或者更换成员',
  4: '选聘、解聘物业企业',
  5: '使用维修资金',
  6: '筹集维修资金',
  7: '改建、重建房子和附属设施',
  8: '改变共有部分用途，或用来经营',
  9: '其他共有、共同管理的重大事项',
}

/** Why it is one of the nine, or is not; after 因为 and before a full stop. */
export const statutoryGrounds: Record<StatutoryGround, string> = {
  workNeedsIt: '要办的事绕不开：要动维修资金、改建，或改变共有部分的用途',
  neighboursSaid: '邻居或业委会指出来，核对过',
  comparedWithLaw: '照第278条一项一项对过',
  officeSaid: '问过街道或住建部门',
  wordsOnly: '只是字面上像，说的不是这九类事',
  dailyUpkeep: '是日常维修养护，物业照合同做，不动维修资金',
  voluntaryPact: '是邻居自愿的约定，不改管理规约',
  useUnchanged: '不改变共有部分的用途，也不拿来经营',
}

export const assemblyResults: Record<AssemblyResult, string> = {
  passed: '业主大会通过了',
  notPassed: '业主大会没有通过',
  notHeld: '业主大会没有开',
}

export const statutory = {
  banner: '本次为意向征集，不产生《民法典》第278条业主共同决定的效力',
  itemIs: (item: StatutoryItem) => `属于第 ${item} 项：${statutoryItems[item]}`,
  decides: '这件事最后由业主大会决定。我们在这里听意见、比方案，再请业主大会来定。',
  markedByRule: '这是按字句先标上的，书记会再核对。',
  marked: (by: string, day: string, ground: string) => `${by}${day}标明：${ground}。`,
  lifted: (by: string, day: string, ground: string) =>
    `${by}${day}核对过：这件事不属于《民法典》第278条的九类事，因为${ground}。`,
  openCalculator: '业主大会要多少人、多大面积？算一算',
  read: '纪要和意见，会一并转给业主大会。',

  lead: '业主大会要过两道门：先看多少业主参加，再看参加的业主里多少同意。两道门都数人头，也都数面积。',
  item: '这件事是哪一项',
  itemNote: (quarters: boolean) =>
    quarters ? '参加的业主里，四分之三以上同意才行' : '参加的业主里，过半数同意才行',
  all: '小区一共有',
  taking: '参加的有',
  consenting: '同意的有',
  owners: '业主几位',
  ownersHint: '例如 300',
  area: '专有面积多少平方米',
  areaHint: '例如 30000.00',
  notAFigure: '请写数字，例如 300',
  notAnArea: '请写数字，最多两位小数，例如 85.25',
  tooMany: '不能比上面一行还多，请看一眼',
  firstDoor: '第一道门：参加的够不够',
  firstRule: '三分之二以上的业主，并且专有面积占三分之二以上',
  secondDoor: '第二道门：同意的够不够',
  secondRule: (quarters: boolean) =>
    quarters
      ? '参加的人里四分之三以上，参加的面积里四分之三以上'
      : '参加的人里过半数，参加的面积里过半数（刚好一半不算）',
  needs: (owners: string, area: string) => `至少 ${owners} 位业主、${area} 平方米`,
  missing: (owners: string, area: string) => `还差 ${owners} 位业主、${area} 平方米`,
  reached: '够了',
  fillFirst: '填好上面的数，这里就会算出来',
  bothReached: '照这些数，两道门都过了',
  notYet: '照这些数，还没有过',
  notOurs: '这里只是算一算，不是表态的结果，也不产生效力。真正的决定，由业主大会依法作出。',
  howToCount: '怎么数',
  counting: [
    '一套房算一位业主。',
    '没卖出、没交付的房子，合起来算一位。',
    '一个人买了几套，也只算一位。',
    '面积看不动产登记；没登记的看实测；再没有的看买卖合同。',
    '「以上」包括刚好这个数；「过半数」不包括刚好一半。',
  ],
  drawn: (name: string, percent: number) => `${name} ${percent}%`,
  keptHere: '您填的只留在这部手机上。',

  asked: (day: string) => `已转请业主大会。${day}前，会来问结果。`,
  askedDefault: '六十天是本系统默认，可由当地调整。',
  result: '业主大会的结果',
  resultOn: (result: string, day: string | null) => (day === null ? result : `${result}（${day}）`),
} as const
