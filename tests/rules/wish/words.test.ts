import { maskWish, tellsIn } from '@shared/rules/wish/mask'
import { faultInWish, notAllowedIn } from '@shared/rules/wish/not-allowed'
import fc from 'fast-check'

const MONEY = [
  '想要五百块钱过年',
  '谁能借我两千块,下个月还',
  '给孩子凑点学费',
  '可以扫我的收款码,多少都行',
  '请好心人捐款,卡号发给你',
  '发个红包帮帮老人',
  '帮忙贷款担保一下',
  '房租交不上了,求接济我们',
  '水滴筹转发一下',
  '缺一笔手术费',
  '薇信转账给我也行',
  '带我理财投资赚钱',
  '差点钱买轮椅,谁打钱给我',
  '支付宝收款也可以',
]
const MEDICINE = [
  '想要两盒降压药',
  '谁家有剩的胰岛素送我',
  '帮我去药店买药',
  '代购处方药',
  '送点保健品给老人',
  '帮忙找个治腰的偏方',
  '药吃完了,帮我带点药',
]
const NOT_ALLOWED = [
  '想要一条烟过节',
  '送两瓶白酒',
  '想养一只小狗作伴',
  '帮孩子安排个工作',
  '能不能托关系上实验小学',
  '想要几挂鞭炮',
  '弄一把砍刀劈柴',
]
const FINE = [
  '想有人陪我下盘象棋',
  '家里灯泡坏了,想请人换一换',
  '想要一个手推小车买菜用',
  '教我用手机视频,我不会用支付宝交水费',
  '周末有人陪我去医院看看眼睛',
  '陪我去医院取药,路上有个照应',
  '想要一个分药盒,早中晚分得开',
  '想请人帮忙修水龙头,不要钱的那种小修',
  '想要一口小电饭锅,旧的坏了',
  '提醒老人按时吃药,打个电话就行',
  '帮忙把旧沙发搬下楼',
  '孩子想要一套故事书',
  '想请懂法律的党员讲讲怎么防诈骗',
  '帮忙遛狗一周,我扭了脚',
  '借个梯子修灯,顺便请人搭把手',
  '想学会用手机转账给儿子交水费',
  '想要一双防滑的棉鞋',
  '厨房油烟机不转了,请人看看',
  '帮忙磨磨菜刀',
]

describe('what may not be wished for', () => {
  it.each(MONEY)('money: %s', (words) => expect(notAllowedIn(words)).toBe('money'))
  it.each(MEDICINE)('medicine: %s', (words) => expect(notAllowedIn(words)).toBe('medicine'))
  it.each(NOT_ALLOWED)('other things: %s', (words) => expect(notAllowedIn(words)).toBe('goods'))
  it.each(FINE)('is no such thing: %s', (words) => expect(notAllowedIn(words)).toBeUndefined())

  it('is found behind spaces, marks and homophones as well', () => {
    for (const words of ['转 账 给我', '红·包也行', '收/款/码在这', '接个300塊钱应急,借钱'])
      expect(notAllowedIn(words)).toBe('money')
  })

  it('goes by the words, whatever else stands around them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MONEY, ...MEDICINE, ...NOT_ALLOWED),
        fc.constantFrom(...FINE),
        (bad, fine) => {
          expect(notAllowedIn(`${fine}。${bad}`)).toBeDefined()
        },
      ),
    )
  })
})

describe('the worth of a wish', () => {
  const wish = { title: '一个小推车', words: '买菜用' }
  it('is told of goods, 1 to 300 yuan, and of nothing else', () => {
    expect(faultInWish(wish, 'goods', 300)).toBeUndefined()
    expect(faultInWish(wish, 'goods', 301)).toBe('WISH_TOO_DEAR')
    expect(faultInWish(wish, 'goods', 0)).toBe('WISH_VALUE_WRONG')
    expect(faultInWish(wish, 'company', 20)).toBe('WISH_VALUE_WRONG')
    expect(faultInWish(wish, 'company', 0)).toBeUndefined()
  })
  it('counts a dearer price that stands in the words', () => {
    expect(faultInWish({ title: '手机', words: '要1500元左右的' }, 'goods', 200)).toBe('WISH_TOO_DEAR')
    expect(faultInWish({ title: '手机', words: '要几千块的那种' }, 'goods', 200)).toBe('WISH_TOO_DEAR')
  })
})

describe('words for everybody', () => {
  const told = [
    ['3号楼2单元的李奶奶想要人陪', ['nickname', 'door']],
    ['老王家想修灯', ['nickname']],
    ['得了糖尿病,走不远', ['illness']],
    ['白内障看不清,去年又骨折了', ['illness']],
    ['孩子叫明明,在实验小学上三年级2班', ['child']],
    ['打15400000012找我', ['number']],
    ['住302室', ['number', 'door']],
  ] as const
  it.each(told)('%s tells who wishes', (words, tells) => expect(tellsIn(words)).toEqual(tells))

  it('may say an old neighbour, trouble with walking and the fifth floor', () => {
    for (const fine of [
      '本小区一位老人想有人陪着下棋',
      '想有人陪着去一趟医院',
      '轮椅的轮子坏了',
      '腿脚不便,住五楼',
      '一户人家想要一张书桌',
    ])
      expect(tellsIn(fine)).toEqual([])
  })

  it('become 一位老人 without a door', () => {
    expect(maskWish('3号楼2单元的李奶奶想要人陪')).toBe('一位老人想要人陪')
    expect(maskWish('张师傅得了脑梗,想要个手杖')).toBe('一位邻居身体不便,想要个手杖')
  })

  it('tell nothing after masking but, at most, a child', () => {
    const piece = fc.constantFrom(
      '3号楼',
      '二单元',
      '302室',
      '李奶奶',
      '王大爷',
      '张阿姨',
      '老刘家',
      '糖尿病',
      '偏瘫',
      '15400000012',
      '想要',
      '一个小推车',
      ',',
      '的',
      '和',
      '在家',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        expect(tellsIn(maskWish(pieces.join(''))).filter((tells) => tells !== 'child')).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
