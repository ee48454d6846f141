import { type Doc, onEveryTarget } from './target'

const AT = new Date('2024-03-03T10:20:30.456Z')
const ROW: Doc = {
  _id: 'row',
  n: 7,
  f: 2.5,
  neg: -3.7,
  text: '社区议事Hall',
  plain: 'a-b-c',
  list: [3, 1, 2],
  pairs: [
    ['a', 1],
    ['b', 2],
  ],
  at: AT,
  o: { x: 1, y: 2 },
  yes: [true, 1],
  mixed: [true, 0],
  nothing: null,
}

type Make = ($: Record<string, (argument: unknown) => unknown>) => unknown

// Written apart, because a literal with `then` looks like a promise.
const when = (name: 'if' | 'case', condition: unknown, result: unknown, rest: Doc = {}): Doc =>
  Object.fromEntries([[name, condition], ['then', result], ...Object.entries(rest)])

const FACTS: [string, Make, unknown][] = [
  // arithmetic
  ['abs', ($) => $.abs?.('$neg'), 3.7],
  ['add', ($) => $.add?.(['$n', '$f', 1]), 10.5],
  ['add to a date', ($) => $.add?.(['$at', 1000]), new Date(AT.getTime() + 1000)],
  ['ceil', ($) => $.ceil?.('$f'), 3],
  ['divide', ($) => $.divide?.(['$n', 2]), 3.5],
  ['exp', ($) => $.exp?.(0), 1],
  ['floor', ($) => $.floor?.('$neg'), -4],
  ['ln', ($) => $.ln?.(1), 0],
  ['log', ($) => $.log?.([8, 2]), 3],
  ['log10', ($) => $.log10?.(1000), 3],
  ['mod', ($) => $.mod?.(['$n', 4]), 3],
  ['multiply', ($) => $.multiply?.(['$n', 3]), 21],
  ['pow', ($) => $.pow?.(['$n', 2]), 49],
  ['sqrt', ($) => $.sqrt?.(49), 7],
  ['subtract', ($) => $.subtract?.(['$n', 10]), -3],
  ['subtract dates', ($) => $.subtract?.(['$at', new Date(AT.getTime() - 5)]), 5],
  ['trunc', ($) => $.trunc?.('$neg'), -3],
  // arrays
  ['arrayElemAt', ($) => $.arrayElemAt?.(['$list', 0]), 3],
  ['arrayElemAt from the end', ($) => $.arrayElemAt?.(['$list', -1]), 2],
  ['arrayToObject', ($) => $.arrayToObject?.('$pairs'), { a: 1, b: 2 }],
  ['concatArrays', ($) => $.concatArrays?.(['$list', [9]]), [3, 1, 2, 9]],
  ['filter', ($) => $.filter?.({ input: '$list', as: 'v', cond: $.gte?.(['$$v', 2]) }), [3, 2]],
  ['in', ($) => $.in?.([2, '$list']), true],
  ['indexOfArray', ($) => $.indexOfArray?.(['$list', 2]), 2],
  ['isArray', ($) => $.isArray?.('$list'), true],
  ['map', ($) => $.map?.({ input: '$list', as: 'v', in: $.multiply?.(['$$v', 2]) }), [6, 2, 4]],
  ['range', ($) => $.range?.([0, 5, 2]), [0, 2, 4]],
  ['reduce', ($) => $.reduce?.({ input: '$list', initialValue: 0, in: $.add?.(['$$value', '$$this']) }), 6],
  ['reverseArray', ($) => $.reverseArray?.('$list'), [2, 1, 3]],
  ['size', ($) => $.size?.('$list'), 3],
  ['slice', ($) => $.slice?.(['$list', 1, 2]), [1, 2]],
  [
    'zip',
    ($) => $.zip?.({ inputs: ['$list', [1, 2, 3]] }),
    [
      [3, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  ['sum of an array', ($) => $.sum?.('$list'), 6],
  ['max of an array', ($) => $.max?.('$list'), 3],
  // booleans and comparisons
  ['and', ($) => $.and?.([true, $.gt?.(['$n', 5])]), true],
  ['or', ($) => $.or?.([false, null]), false],
  ['not', ($) => $.not?.([false]), true],
  ['cmp', ($) => $.cmp?.(['$n', 8]), -1],
  ['eq', ($) => $.eq?.(['$n', 7]), true],
  ['neq', ($) => $.neq?.(['$n', 7]), false],
  ['gt', ($) => $.gt?.(['$n', 7]), false],
  ['gte', ($) => $.gte?.(['$n', 7]), true],
  ['lt', ($) => $.lt?.(['$n', 7]), false],
  ['lte', ($) => $.lte?.(['$n', 7]), true],
  // conditions
  ['cond', ($) => $.cond?.(when('if', $.gt?.(['$n', 5]), 'many', { else: 'few' })), 'many'],
  ['cond as a list', ($) => $.cond?.([false, 1, 2]), 2],
  ['ifNull on a missing field', ($) => $.ifNull?.(['$absent', 'none']), 'none'],
  ['ifNull on null', ($) => $.ifNull?.(['$nothing', 'none']), 'none'],
  ['switch', ($) => $.switch?.({ branches: [when('case', $.lt?.(['$n', 5]), 'a')], default: 'b' }), 'b'],
  // dates
  ['year', ($) => $.year?.('$at'), 2024],
  ['month', ($) => $.month?.('$at'), 3],
  ['dayOfMonth', ($) => $.dayOfMonth?.('$at'), 3],
  ['hour', ($) => $.hour?.('$at'), 10],
  ['hour in a time zone', ($) => $.hour?.({ date: '$at', timezone: 'Asia/Shanghai' }), 18],
  ['minute', ($) => $.minute?.('$at'), 20],
  ['second', ($) => $.second?.('$at'), 30],
  ['millisecond', ($) => $.millisecond?.('$at'), 456],
  ['dayOfWeek: Sunday is 1', ($) => $.dayOfWeek?.('$at'), 1],
  ['dayOfYear', ($) => $.dayOfYear?.('$at'), 63],
  ['week: Sunday begins it', ($) => $.week?.('$at'), 9],
  ['week 0 lies before the first Sunday', ($) => $.week?.(new Date('2024-01-06T00:00:00Z')), 0],
  ['week 1 begins with the first Sunday', ($) => $.week?.(new Date('2024-01-07T00:00:00Z')), 1],
  ['isoWeek', ($) => $.isoWeek?.('$at'), 9],
  ['isoDayOfWeek', ($) => $.isoDayOfWeek?.('$at'), 7],
  ['isoWeek at the turn of a year', ($) => $.isoWeek?.(new Date('2021-01-01T00:00:00Z')), 53],
  ['isoWeekYear', ($) => $.isoWeekYear?.(new Date('2021-01-01T00:00:00Z')), 2020],
  [
    'dateToString',
    ($) => $.dateToString?.({ date: '$at', format: '%Y-%m-%d %H:%M:%S' }),
    '2024-03-03 10:20:30',
  ],
  [
    'dateToString in a time zone',
    ($) => $.dateToString?.({ date: '$at', format: '%Y-%m-%d %H', timezone: 'Asia/Shanghai' }),
    '2024-03-03 18',
  ],
  ['dateFromString', ($) => $.dateFromString?.({ dateString: '2024-03-03T10:20:30.456Z' }), AT],
  [
    'dateFromParts',
    ($) => $.dateFromParts?.({ year: 2024, month: 3, day: 3 }),
    new Date('2024-03-03T00:00:00Z'),
  ],
  [
    'dateFromParts in a time zone',
    ($) => $.dateFromParts?.({ year: 2024, month: 3, day: 3, timezone: 'Asia/Shanghai' }),
    new Date('2024-03-02T16:00:00Z'),
  ],
  // objects and literals
  ['literal', ($) => $.literal?.('$n'), '$n'],
  ['mergeObjects', ($) => $.mergeObjects?.(['$o', { y: 3 }]), { x: 1, y: 3 }],
  [
    'objectToArray',
    ($) => $.objectToArray?.('$o'),
    [
      { k: 'x', v: 1 },
      { k: 'y', v: 2 },
    ],
  ],
  ['let', ($) => $.let?.({ vars: { double: $.multiply?.(['$n', 2]) }, in: $.add?.(['$$double', 1]) }), 15],
  // sets
  ['allElementsTrue', ($) => $.allElementsTrue?.(['$yes']), true],
  ['anyElementTrue', ($) => $.anyElementTrue?.(['$mixed']), true],
  ['setDifference', ($) => $.setDifference?.(['$list', [1, 2]]), [3]],
  ['setEquals', ($) => $.setEquals?.(['$list', [1, 2, 3, 3]]), true],
  ['setIntersection', ($) => $.setIntersection?.(['$list', [1, 9]]), [1]],
  ['setIsSubset', ($) => $.setIsSubset?.([[1, 2], '$list']), true],
  ['setUnion', ($) => $.size?.($.setUnion?.(['$list', [1, 9]])), 4],
  // texts
  ['concat', ($) => $.concat?.(['$plain', '!']), 'a-b-c!'],
  ['concat with null is null', ($) => $.concat?.(['$plain', '$nothing']), null],
  ['indexOfBytes counts bytes', ($) => $.indexOfBytes?.(['$text', 'Hall']), 12],
  ['indexOfCP counts characters', ($) => $.indexOfCP?.(['$text', 'Hall']), 4],
  ['indexOfCP of what is not there', ($) => $.indexOfCP?.(['$text', 'x']), -1],
  ['split', ($) => $.split?.(['$plain', '-']), ['a', 'b', 'c']],
  ['strLenBytes', ($) => $.strLenBytes?.('$text'), 16],
  ['strLenCP', ($) => $.strLenCP?.('$text'), 8],
  ['strcasecmp', ($) => $.strcasecmp?.(['ABC', 'abc']), 0],
  ['substr', ($) => $.substr?.(['$plain', 2, 3]), 'b-c'],
  ['substr with -1 goes to the end', ($) => $.substr?.(['$plain', 2, -1]), 'b-c'],
  ['substrBytes', ($) => $.substrBytes?.(['$text', 0, 6]), '社区'],
  ['substrCP', ($) => $.substrCP?.(['$text', 2, 2]), '议事'],
  ['toLower', ($) => $.toLower?.('ABC'), 'abc'],
  ['toUpper', ($) => $.toUpper?.('abc'), 'ABC'],
]

onEveryTarget('aggregation operators', (target) => {
  let rows: string
  beforeAll(async () => {
    rows = await target.filled([ROW])
  })

  it.each(FACTS)('%s', async (_fact, make, expected) => {
    const value = make(target.db.command.aggregate as never)
    const { data } = (await target.db.collection(rows).aggregate().project({ _id: 0, value }).end()) as {
      data: Doc[]
    }
    if (typeof expected === 'number') expect(data[0]?.value).toBeCloseTo(expected, 10)
    else expect(data[0]?.value).toEqual(expected)
  })
})
