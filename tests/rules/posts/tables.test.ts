import { POSTS, type PostKind } from '@shared/contract/ladder'
import { checkImport } from '@shared/rules/posts/check-import'
import { coveredBy, placeAt, postsAbove } from '@shared/rules/posts/covered-by'
import { csvCell, csvTable, looksLikeFormula, readCell, safeCell } from '@shared/rules/posts/csv-cell'
import { mayTake } from '@shared/rules/posts/may-take'
import { postKey } from '@shared/rules/posts/post-key'
import { postKeysOf } from '@shared/rules/posts/post-keys-of'
import { POST_TABLE } from '@shared/rules/posts/post-table'
import { responsible } from '@shared/rules/posts/responsible'

const PLACE = { countyId: 'c', communityId: 'cm', compoundId: 'cp', stairwellId: 'st' }

describe('the posts', () => {
  it('are held at a place of their level, by one or by several', () => {
    expect(POSTS.map((post) => [post, POST_TABLE[post].level, POST_TABLE[post].seats])).toEqual([
      ['countyAdmin', 'county', 'many'],
      ['communitySecretary', 'community', 'one'],
      ['serviceSpecialist', 'community', 'many'],
      ['branchSecretary', 'compound', 'one'],
      ['committeeChair', 'compound', 'one'],
      ['propertyManager', 'compound', 'one'],
      ['redButler', 'stairwell', 'one'],
      ['residentDelegate', 'compound', 'many'],
      ['delegateOrCommissioner', 'community', 'many'],
    ])
    expect(
      (['county', 'community', 'compound', 'stairwell'] as const).map((level) => placeAt(level, PLACE)),
    ).toEqual(['c', 'cm', 'cp', 'st'])
  })

  it('are covered on the way up, as far as the place is known', () => {
    expect(postsAbove('redButler', PLACE)).toEqual([
      'branchSecretary_cp',
      'communitySecretary_cm',
      'countyAdmin_c',
    ])
    expect(postsAbove('countyAdmin', PLACE)).toEqual([])
    expect(coveredBy('redButler', { stairwellId: 'st' })).toBeNull()
    expect(postsAbove('redButler', { compoundId: 'cp', stairwellId: 'st' })).toEqual(['branchSecretary_cp'])
  })

  it('are named by post, place and seat', () => {
    expect(postKey('redButler', 'st')).toBe('redButler_st')
    expect(postKey('serviceSpecialist', 'cm', 'ab')).toBe('serviceSpecialist_cm_ab')
    const butler = { post: 'redButler', placeId: 'st' } as const
    expect(postKeysOf({ posts: [butler, { ...butler, key: 'redButler_st' }] })).toEqual(['redButler_st'])
    expect(postKeysOf({ posts: [] })).toEqual([])
  })

  it('are answered for by the holder before her deputy, and both before whoever is above', () => {
    const answers = (holderId: string | null, deputyId: string | null) =>
      responsible(
        'butler',
        (key) => (key === 'butler' ? { key, holderId, deputyId, coveredBy: 'branch' } : undefined),
        (key) => (key === 'branch' ? 'community' : null),
      )
    expect(answers('a', 'b')).toEqual({ kind: 'holder', key: 'butler', personId: 'a' })
    expect(answers(null, 'b')).toEqual({ kind: 'deputy', key: 'butler', personId: 'b' })
    expect(answers(null, null)).toEqual({ kind: 'topLevel', key: 'community' })
  })
})

describe('who may take a post', () => {
  const owner = { compoundId: 'cp', kind: 'owner', verified: true } as const
  const may = (post: PostKind, ...homes: Parameters<typeof mayTake>[2]) => mayTake(post, PLACE, homes)

  it('of a butler or a committee’s chair: a verified owner of the compound', () => {
    for (const post of ['redButler', 'committeeChair'] as const) {
      expect(may(post, owner)).toBe(true)
      expect(may(post, { ...owner, kind: 'relocatedOwner' })).toBe(true)
      expect(may(post, { ...owner, kind: 'tenant' })).toBe(false)
      expect(may(post, { ...owner, kind: 'family' })).toBe(false)
      expect(may(post, { ...owner, verified: false })).toBe(false)
      expect(may(post, { ...owner, compoundId: 'cp2' })).toBe(false)
      expect(may(post)).toBe(false)
    }
  })

  it('of a delegate: any verified resident; of the others: anybody', () => {
    expect(may('residentDelegate', { ...owner, kind: 'tenant' })).toBe(true)
    expect(may('residentDelegate', { ...owner, verified: false })).toBe(false)
    expect(may('residentDelegate')).toBe(false)
    const others = ['redButler', 'committeeChair', 'residentDelegate']
    expect(POSTS.filter((post) => may(post)).length).toBe(POSTS.length - others.length)
  })
})

describe('a cell of an exported table', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ])('%j shows as text', (text) => {
    expect(looksLikeFormula(text)).toBe(true)
    expect(safeCell(text)).toBe(`'${text}`)
    expect(readCell(safeCell(text))).toBe(text)
  })

  it('is left alone where it is none, also behind an apostrophe of its own', () => {
    for (const text of ['', '1=1', "'麦香", '麦香-花园', 'a\n=1']) {
      expect(safeCell(text)).toBe(text)
      expect(readCell(text)).toBe(text)
    }
  })

  it('is quoted where it would break the line, with its own quotes doubled', () => {
    expect(['a,b', 'a"b', 'a\nb', 'a\rb', 'ab'].map(csvCell)).toEqual([
      '"a,b"',
      '"a""b"',
      '"a\nb"',
      '"a\rb"',
      'ab',
    ])
    expect(csvTable([['a', 'b'], ['=c']])).toBe("\uFEFFa,b\r\n'=c\r\n")
  })
})

describe('a table of posts to be given', () => {
  const scope = {
    posts: new Map<string, PostKind>([
      ['红色管家', 'redButler'],
      ['居民代表', 'residentDelegate'],
      ['社区书记', 'communitySecretary'],
    ]),
    mayAppoint: ['redButler', 'residentDelegate'] as const,
    placesOf: (post: PostKind) =>
      post === 'redButler'
        ? [
            { id: 'st1', name: '3号楼1单元' },
            { id: 'st2', name: '3号楼2单元' },
          ]
        : [{ id: 'cp', name: '麦香花园' }],
    held: new Set(['redButler_st2', 'residentDelegate_cp']),
    today: '2026-11-20',
  }
  const rows = (...lines: (readonly string[])[]) =>
    checkImport([['岗位', '地点', '称呼', '任期'], ...lines], scope)
  const faults = (...line: string[]) => rows(line)[0]?.faults

  it('is read as people write it, the first line apart', () => {
    expect(rows(['红色管家', ' ３号楼１单元 ', '马管家', '2027年6月5日'])).toEqual([
      {
        line: 2,
        post: '红色管家',
        place: '3号楼1单元',
        label: '马管家',
        termEnds: '2027-06-05',
        faults: [],
        target: { post: 'redButler', placeId: 'st1', placeName: '3号楼1单元' },
      },
    ])
    for (const place of ['3楼1单元', '3栋 1单元', '3幢1单元', '3座1单元'])
      expect(['', place, rows(['红色管家', place, '马管家'])[0]?.target?.placeId]).toEqual([
        '',
        place,
        place === '3楼1单元' ? 'st1' : undefined,
      ])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['an unknown post', ['楼长', '3号楼1单元', '马管家'], ['postUnknown']],
    ['a post that others give', ['社区书记', '麦香花园', '李书记'], ['notYours']],
    ['a place that is not here', ['红色管家', '9号楼1单元', '马管家'], ['placeUnknown']],
    ['no place', ['红色管家', '', '马管家'], ['placeUnknown']],
    ['no name', ['红色管家', '3号楼1单元', ''], ['labelWrong']],
    ['one character for a name', ['红色管家', '3号楼1单元', '马'], ['labelWrong']],
    ['thirteen for a name', ['红色管家', '3号楼1单元', '马'.repeat(13)], ['labelWrong']],
    ['a name with a number', ['红色管家', '3号楼1单元', '马管家1'], ['labelWrong']],
    ['a number before a name', ['红色管家', '3号楼1单元', '1马管家'], ['labelWrong']],
    ['a term that is over', ['红色管家', '3号楼1单元', '马管家', '2026-11-19'], ['termWrong']],
    ['a term of a month that is none', ['红色管家', '3号楼1单元', '马管家', '2027-13-01'], ['termWrong']],
    ['a term of a day that is none', ['红色管家', '3号楼1单元', '马管家', '2027-12-32'], ['termWrong']],
    ['a term of another age', ['红色管家', '3号楼1单元', '马管家', '3027-12-01'], ['termWrong']],
    ['more than a day', ['红色管家', '3号楼1单元', '马管家', '2027-12-01-02'], ['termWrong']],
    ['a term in words', ['红色管家', '3号楼1单元', '马管家', '到2027-12-01'], ['termWrong']],
    ['a post that somebody holds', ['红色管家', '3号楼2单元', '马管家'], ['occupied']],
  ])('finds %s', (_, line, found) => expect(faults(...line)).toEqual(found))

  it.each([
    '',
    '2026-11-20',
    '2027/1/5',
    '2027.12.31',
    '2027-10-30',
    '2027年01月20日',
  ])('takes a term of "%s"', (term) => expect(faults('红色管家', '3号楼1单元', '马·管家', term)).toEqual([]))

  it('gives one post to one person, and a seat among several to each', () => {
    const butler = ['红色管家', '3号楼1单元', '马管家'] as const
    const delegate = ['居民代表', '麦香花园', '王代表'] as const
    expect(rows(butler, butler, delegate, delegate).map((row) => row.faults)).toEqual([[], ['twice'], [], []])
    expect(rows(butler, butler)[1]?.line).toBe(3)
    expect(faults('楼长')).toEqual(['postUnknown', 'labelWrong'])
    expect(rows(['楼长'])[0]?.target).toBeNull()
    expect(rows(['红色管家', '9号楼'])[0]?.target).toBeNull()
  })
})
