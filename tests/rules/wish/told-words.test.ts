import { NO_QUOTA } from '@shared/rules/wish/claim'
import { maskWish, tellsIn } from '@shared/rules/wish/mask'
import { faultInWish, notAllowedIn } from '@shared/rules/wish/not-allowed'

describe('what is asked for', () => {
  it.each<[string, readonly string[]]>([
    [
      'money',
      [
        '想要现钱',
        '打款给我',
        '凑个生活费',
        '给我钱',
        '给他们一点钱',
        '资助我',
        '接济他们',
        '借我五千块',
        '借两万',
        '借我点钱',
      ],
    ],
    [
      'money',
      ['还债', '还钱', '还我的钱', '扫我的二维码', '二维码那边付', '炒股', '买彩票', '缺救助金', '收钱码'],
    ],
    ['medicine', ['要止疼药', '买点中药', '找偏方', '缺药', '拿回那些药']],
    [
      'goods',
      ['两瓶酒', '一箱酒', '一条烟', '养只猫', '要一只小狗', '送来两条小狗', '宠物猫', '活鸡', '管制刀'],
    ],
    [
      'goods',
      [
        '安排工作',
        '安排个好岗位',
        '介绍工作',
        '介绍个好工作',
        '走关系',
        '走个关系',
        '托关系',
        '托个关系',
        '赌',
      ],
    ],
  ])('%s: %j', (what, all) => {
    for (const words of all) expect([words, notAllowedIn(words)]).toEqual([words, what])
  })

  it.each([
    ['不要钱', '不花钱', '没钱', '没有钱', '不涉及钱'],
    ['教我用支付宝', '学会转账', '不会用手机银行', '教我怎么扫二维码', '怎么充值'],
    ['陪我去取药', '跟我去买药', '提醒吃药', '按时吃药', '药盒', '分药箱', '山药', '药店门口'],
    ['防诈骗讲讲理财', '投资骗局', '玩具枪', '胶枪', '油烟机', '遛狗', '流浪猫', '磨刀', '磨菜刀', '酒精'],
    ['借本书', '借个梯子', '借把伞', '还书', '扫地', '打扫', '一块抹布'],
  ])('nothing of the kind: %s', (...all) => {
    for (const words of all) expect([words, notAllowedIn(words)]).toEqual([words, undefined])
  })

  it('is excused within its sentence only', () => {
    expect(notAllowedIn('不要钱。给我钱')).toBe('money')
    expect(notAllowedIn('陪我去取药。送我止疼药')).toBe('medicine')
    expect(notAllowedIn('教我用手机。转账给我')).toBe('money')
    expect(notAllowedIn('教我用手机?转账给我')).toBe('money')
    expect(notAllowedIn('教我用手机\n\n转账给我')).toBe('money')
    // What was taken out joins nothing: 要 and 药 stay apart.
    expect(notAllowedIn('想要山药药材市场的地址')).toBeUndefined()
  })
})

describe('a wish', () => {
  const wish = (words: string, title = '心愿') => ({ title, words })

  it('is refused by what it asks for, then by its value', () => {
    expect(faultInWish(wish('转账给我'), 'goods', 9999)).toBe('WISH_MONEY')
    expect(faultInWish(wish('降压药'), 'goods', 10)).toBe('WISH_MEDICINE')
    expect(faultInWish(wish('一条烟'), 'goods', 10)).toBe('WISH_NOT_ALLOWED')
    expect(faultInWish(wish('小推车', '两盒降压药'), 'goods', 10)).toBe('WISH_MEDICINE')
    expect(faultInWish(wish('小推车'), 'goods', 1)).toBeUndefined()
    expect(faultInWish(wish('小推车'), 'goods', 0)).toBe('WISH_VALUE_WRONG')
    expect(faultInWish(wish('下棋'), 'company', 0)).toBeUndefined()
  })

  it('is too dear where a price in its words is', () => {
    expect(faultInWish(wish('300元的'), 'goods', 10)).toBeUndefined()
    expect(faultInWish(wish('301元的'), 'goods', 10)).toBe('WISH_TOO_DEAR')
    expect(faultInWish(wish('300多块的'), 'goods', 10)).toBeUndefined()
    expect(faultInWish(wish('小推车', '500块的车'), 'goods', 10)).toBe('WISH_TOO_DEAR')
    expect(faultInWish(wish('几千块'), 'goods', 10)).toBe('WISH_TOO_DEAR')
    expect(faultInWish(wish('上万元'), 'goods', 10)).toBe('WISH_TOO_DEAR')
    expect(faultInWish(wish('几千步'), 'goods', 10)).toBeUndefined()
    expect(faultInWish(wish('20元和400元的'), 'goods', 10)).toBe('WISH_TOO_DEAR')
  })
})

describe('what would tell who wishes', () => {
  it.each([
    ['李奶奶和王奶奶都来', '一位老人和一位老人都来'],
    ['张师傅和王阿姨都来', '一位邻居和一位邻居都来'],
    ['老李家和小王家', '一位邻居家和一位邻居家'],
    ['我叫老李', '一位邻居'],
    ['住3号楼2单元,在5号楼', ','],
    ['糖尿病、高血压和偏瘫', '身体不便'],
    ['糖尿病高血压', '身体不便'],
    ['得了糖尿病,要陪', '身体不便,要陪'],
    ['孩子在实验小学和第一中学', ''],
    ['读三年级2班和五年级', '和'],
    ['  想要人陪  ', '想要人陪'],
    ['上学', '上学'],
  ])('%s becomes %s', (words, shown) => expect(maskWish(words)).toBe(shown))

  it.each<[string, readonly string[]]>([
    ['李奶奶', ['nickname']],
    ['王师傅', ['nickname']],
    ['小王想', ['nickname']],
    ['小王子', []],
    ['三单元', ['door']],
    ['302室', ['door', 'number']],
    ['东户', ['door']],
    ['小学', ['child']],
    ['三年级', ['child']],
    ['孩子叫明明', ['child']],
    ['孩子名字叫明明', ['child', 'number']],
    ['女儿的名字叫明明', ['child', 'number']],
    ['孩子在叫', []],
    ['偏瘫', ['illness']],
    ['腿脚不便', []],
  ])('%s: %j', (words, tells) => expect([...tellsIn(words)].sort()).toEqual([...tells].sort()))
})

it('nobody begins with a promise', () => {
  expect(NO_QUOTA).toEqual({ active: [], households: [], overdue: [], pausedUntil: null })
})
