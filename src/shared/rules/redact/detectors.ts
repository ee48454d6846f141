/** What may be found in a text that must not be published. */
export type MaskKind =
  | 'phone'
  | 'landline'
  | 'idCard'
  | 'bankCard'
  | 'plate'
  | 'room'
  | 'email'
  | 'wechat'
  | 'name'

export interface Detector {
  readonly kind: MaskKind
  /** `spoken` also reads digits written as Chinese numerals. */
  readonly view: 'plain' | 'spoken'
  /**
   * What may not stand right before a match. Written apart from the pattern because older
   * phones cannot read a look-behind and would not load the file at all.
   */
  readonly notAfter?: RegExp
  /** The first group, where there is one, is what is masked; otherwise the whole match. */
  readonly pattern: RegExp
}

/** What people put between the digits of one number. */
const SEP = '[\\s\\-–—.·•_*/|,,、~]{0,2}'
const digits = (count: number) => `(?:${SEP}\\d){${count}}`

/** A door: floor 1–39, door 01–20. Leaves 300, 1200 and 110 alone. */
const DOOR = '(?:[1-9]|[1-3]\\d)(?:0[1-9]|1\\d|20)'
/**
 * How many households a building has: 3号楼120户. No floor has a door 11 or above without 室 behind
 * it, so such a number counts; 501户 and 108户 may be a door and stay one, unless 人家 is counted.
 */
const HOUSEHOLDS = '(?:[1-9](?:1[1-9]|20)(?:户(?!主)|家(?![里的]))|[1-9](?:0[1-9]|10)户人家)'
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const CONTACT = '(?:微信|薇信|威信|微芯|[Vv]\\s?[信心芯❤]|[Vv][Xx]|[Ww][Xx]|微❤|薇❤|加[VvQq]|扣扣|[Qq]{2})'

/**
 * The commonest family names: a given name of one or two characters behind one of them is a whole
 * name, but only where the words in front announce one (我叫, 联系人, 姓名).
 */
const FAMILY =
  '(?:欧阳|司马|上官|诸葛|皇甫|尉迟|夏侯|东方|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝])'
/** A title is not a name: 王书记, 李大爷 and 张师傅 are how neighbours speak of each other. */
const TITLE =
  '(?:书记|主任|经理|管家|师傅|老师|大夫|医生|护士|大爷|大妈|大叔|大姐|大哥|阿姨|叔叔|奶奶|爷爷|嫂子|局长|队长|会计|律师|先生|女士|同志|警官|保安|网格|楼长|委员|店长|家的|家里|某)'
/** What may follow a name, so that 我叫张罗 (to bustle about) is read on and not cut. */
const NAME_ENDS = '(?=$|[\\s，。；;：:、,.!！?？()（）〔/]|电话|手机|住|的电话|身份证|联系|号码|是业主|在家)'

/**
 * In order: the longer number is tried first, so that a card is not read as a phone.
 * Every pattern is bounded; none nests a repetition.
 */
export const DETECTORS: readonly Detector[] = [
  {
    kind: 'email',
    view: 'plain',
    pattern: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,3}/g,
  },
  {
    kind: 'idCard',
    view: 'spoken',
    notAfter: /\d/,
    pattern: new RegExp(
      `[1-9]${digits(5)}${SEP}(?:1${SEP}[89]|2${SEP}0)${digits(2)}${SEP}(?:0${SEP}[1-9]|1${SEP}[0-2])${SEP}(?:0${SEP}[1-9]|[12]${SEP}\\d|3${SEP}[01])${digits(3)}${SEP}[\\dXx](?![\\dA-Za-z])`,
      'g',
    ),
  },
  { kind: 'bankCard', view: 'plain', notAfter: /\d/, pattern: /[3-6](?:[\s-]?\d){15,18}(?!\d)/g },
  {
    kind: 'idCard',
    view: 'plain',
    notAfter: /\d/,
    pattern: /[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g,
  },
  {
    kind: 'phone',
    view: 'spoken',
    notAfter: /\d/,
    pattern: new RegExp(`(?:\\+?86${SEP})?1${SEP}[3-9]${digits(9)}(?!\\d)`, 'g'),
  },
  {
    kind: 'landline',
    view: 'plain',
    notAfter: /\d/,
    pattern: /[((]?0\d{2,3}[))]?[\s-–—]{0,2}[2-9]\d{3}[\s-]?\d{3,4}(?!\d)/g,
  },
  {
    kind: 'landline',
    view: 'plain',
    pattern: /(?:电话|座机|固话|联系方式|联系|致电|打给我|打我)[^\d\n]{0,6}([2-9]\d{3}[\s-]?\d{3,4})(?!\d)/g,
  },
  {
    kind: 'plate',
    view: 'plain',
    pattern: new RegExp(
      `[${PROVINCES}][A-Za-z][·•.\\s-]{0,2}(?=[A-Za-z]{0,5}\\d)(?:[A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Za-hj-np-z0-9]{4}[学警港澳挂])(?![A-Za-z0-9])`,
      'g',
    ),
  },
  {
    kind: 'room',
    view: 'spoken',
    pattern: new RegExp(
      `(?:号楼|号院|楼栋|[\\dA-Za-z][栋幢座#]|#楼|单元|门洞|\\d门|\\d梯)[\\s\\-—,,]{0,2}(?!${HOUSEHOLDS})(${DOOR}(?:室|号房|房|户)?)(?![\\d元块平米人年个次天度只辆台部点多])`,
      'g',
    ),
  },
  {
    kind: 'room',
    view: 'spoken',
    notAfter: /[\d-]/,
    pattern: new RegExp(`\\d{1,3}[-—–]\\d{1,2}[-—–](${DOOR})(?![\\d-])`, 'g'),
  },
  {
    kind: 'room',
    view: 'spoken',
    notAfter: /[\d-]/,
    pattern: new RegExp(
      `\\d{1,3}[-—–](${DOOR}室?)(?=室|的?住户|的?业主|的?邻居|那家|那户|他家|她家|家|的?租客)`,
      'g',
    ),
  },
  {
    kind: 'room',
    view: 'spoken',
    notAfter: /[\d.\-—–:/]/,
    pattern: new RegExp(
      `(${DOOR}(?:室|房间|房))(?!\\d)|(${DOOR})(?=那家|那户|他家|她家|家的|户主|的?住户|的?业主|的?邻居|的?租客|的?租户|的?房东|的东西|的人|老[张王李赵刘陈])`,
      'g',
    ),
  },
  {
    kind: 'name',
    view: 'plain',
    pattern: new RegExp(
      `(?:我叫|俺叫|我的名字叫|我名叫|本人叫|名字叫|名字是|姓名[是为：:\\s]{0,2}|联系人[是为：:\\s]{0,2}|业主姓名[：:\\s]{0,2}|收件人[：:\\s]{0,2}|请找|找业主)(${FAMILY}(?!${TITLE})[\\u4e00-\\u9fa5]{1,2})${NAME_ENDS}`,
      'g',
    ),
  },
  {
    kind: 'wechat',
    view: 'plain',
    pattern: new RegExp(`${CONTACT}[^A-Za-z0-9]{0,6}([A-Za-z][-_A-Za-z0-9]{4,19}|\\d{5,12})`, 'g'),
  },
]
