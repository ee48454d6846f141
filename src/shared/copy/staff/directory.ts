import type {
  CompoundGap,
  DirectoryFigure,
  DirectoryKind,
  DirectoryLevel,
  TreeChangeKind,
  TreeFault,
} from '../../contract/directory'

export const directoryKinds: Record<DirectoryKind, string> = {
  compound: '小区',
  stairwell: '楼道和管家',
  office: '在岗的人',
  specialist: '服务专员',
  station: '红色驿站',
  shop: '红色商铺',
  committee: '业委会',
}

export const compoundGaps: Record<CompoundGap, string> = {
  secretary: '缺书记',
  butlers: '管家没配齐',
  committee: '没有业委会',
  property: '没有物业',
}

export const directoryLevels: Record<DirectoryLevel, string> = {
  county: '全县',
  subdistrict: '街道',
  community: '社区',
  compound: '小区',
}

/** Each figure as people call it, and in what it is counted. */
export const directoryFigures: Record<DirectoryFigure, { readonly name: string; readonly unit: string }> = {
  communities: { name: '社区', unit: '个' },
  compounds: { name: '小区', unit: '个' },
  stairwells: { name: '楼道', unit: '个' },
  butlers: { name: '红色管家', unit: '位' },
  stations: { name: '红色驿站', unit: '处' },
  specialists: { name: '服务专员', unit: '位' },
  shops: { name: '红色商铺', unit: '家' },
  workers: { name: '新就业群体', unit: '人' },
  threeNo: { name: '三无小区', unit: '个' },
  committees: { name: '有业委会的', unit: '个' },
  properties: { name: '有物业的', unit: '个' },
  secretaries: { name: '在岗小区书记', unit: '位' },
}

export const directory = {
  title: '一键查询',
  entry: '一键查询',
  entryMeaning: '查小区、管家、空缺，看各项数字',
  search: '查一查',
  figures: '看数字',
  which: '查哪里',
  words: '名字、地方、称呼',
  wordsHint: '比如：麦香3号楼，或李管家',
  kinds: '查哪一类',
  all: '全部',
  vacant: '只看空缺',
  vacantOn: '只看空缺的',
  vacantOff: '空缺和在岗的都看',
  within: (place: string) => `${place}里`,
  none: { say: '没有找到', next: '换个说法，少写几个字，或者把「只看空缺」关掉。' },
  noVacancy: { say: '没有空缺', next: '这里都有人在岗，该有的也都有。' },
  more: '再看一些',
  moreHere: '前面没有合适的，还可以接着往下找。',
  older: '网络不好，这是刚才查到的。',
  vacantPost: '空缺',
  deputy: (who: string) => `副手${who}代`,
  butlers: (butlers: number, stairwells: number) => `管家 ${butlers}/${stairwells}`,
  members: (members: number) => `${members} 位委员`,
  noCommittee: '没有业委会',
  notInOffice: {
    say: '这一页给县、社区、小区在岗的同志用',
    next: '找自己的管家，请到「我的管家」。',
  },
  asOf: (when: string) => `数字算到 ${when}`,
  up: (name: string) => `回到${name}`,
  drill: '分到各处',
  drillOf: (figure: string) => `看哪一项：${figure}`,
  bar: (name: string, count: number, unit: string) => `${name} ${count}${unit}`,
  coverage: (held: number, all: number) => (held === all ? '都配齐了' : `还缺 ${all - held}`),
  searchHere: (name: string) => `查${name}里的`,
} as const

export const tree = {
  sheet: '小区表',
  columns: {
    subdistrict: '街道',
    community: '社区',
    compound: '小区',
    kind: '类型',
    building: '楼号',
    unitEntrance: '单元',
    households: '户数',
    compoundId: '小区编号（不要改）',
  },
  title: '小区表格',
  export: (place: string) => `把${place}做成表格`,
  making: '正在做……',
  open: (rows: number) => `打开表格（${rows} 行）`,
  copied: '地址已复制，请在电脑的浏览器里打开。',
  import: '用表格添小区、改小区',
  meaning: '一个单元一行。表里有的，添上或改好；表里没写的，一个也不会删。先核对，确认以后才改。',
  pick: '选一张表格',
  again: '换一张表格',
  same: (rows: number) => `${rows} 行和现在一样，不用改。`,
  nothing: { say: '和现在一模一样，没有要改的', next: '想改哪里，在表格里改好再选一次。' },
  changes: (count: number) => `要改 ${count} 处`,
  change: (before: string, after: string) => (before === '' ? after : `${before} → ${after}`),
  faulty: (count: number) => `${count} 行要改`,
  fix: '请在表格里改好，再选一次；现在什么都没有改。',
  tooMany: '一次最多改 300 处，请把表格拆成几份。',
  line: (line: number) => `第 ${line} 行`,
  confirm: (count: number) => `确认，改 ${count} 处`,
  going: (done: number, total: number) => `已改 ${done} 处，共 ${total} 处`,
  carryOn: '接着改',
  done: (total: number) => `改好了，一共 ${total} 处。一分钟内就能查到。`,
} as const

export const treeFaults: Record<TreeFault, string> = {
  communityUnknown: '没有这个社区，或不归您管',
  subdistrictWrong: '街道和社区对不上',
  compoundUnknown: '没有这个小区编号',
  compoundElsewhere: '这个小区在别的社区',
  nameWrong: '名字要写两到三十个字',
  nameTaken: '这个社区已有同名的小区',
  kindWrong: '类型写：商品房小区、家属院、三无小区',
  buildingWrong: '楼号、单元要写数字',
  householdsWrong: '户数要写数字',
  disagrees: '和表里另一行说的不一样',
  twice: '同一个单元写了两行',
  formula: '名字不能用 = + - @ 开头',
}

export const treeChanges: Record<TreeChangeKind, string> = {
  newCommunity: '新社区',
  newCompound: '新小区',
  renamed: '改名',
  kindChanged: '改类型',
  newStairwell: '新单元（户数）',
  householdsChanged: '改户数',
}
