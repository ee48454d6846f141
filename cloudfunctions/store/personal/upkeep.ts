import { type Declared, of, PLAIN } from './declare'
import { author, office, photos, words } from './kinds'

/** What is on its way: to the public, to somebody, through the clock; and what was done in office. */
export const UPKEEP = {
  notices: {
    subjectId: PLAIN,
    about: words,
    spreadTo: PLAIN,
    echoOf: PLAIN,
    personId: of('notices', 'removed'),
  },
  subscription_grants: {
    _id: of('notices', 'removed', 'account'),
    homes: PLAIN,
    grants: PLAIN,
    pushed: PLAIN,
  },
  pushes: { notices: PLAIN, personId: of('notices', 'removed'), templateId: PLAIN },
  publications: {
    subjectId: PLAIN,
    shown: photos,
    authorId: author,
    photoIds: PLAIN,
    inputHash: PLAIN,
    publicText: words,
    judgement: words,
    draft: words,
  },
  raw_texts: { authorId: of('rawWords', 'removed'), sealed: of('rawWords', 'shredded') },
  photos: {
    fileId: photos,
    ownerId: photos,
    originalPath: PLAIN,
    originalFileId: photos,
    cleanPath: PLAIN,
    traceId: PLAIN,
    publicationId: PLAIN,
  },
  speech_slots: { _id: of('traces', 'stays', 'notice'), statementId: PLAIN },
  clock_cursors: { last: PLAIN },
  first_answers: {
    _id: of('traces', 'removed'),
    answer: of('traces', 'removed'),
    inputHash: PLAIN,
    action: PLAIN,
  },
  audit_events: { _id: office, subjectId: office, reason: PLAIN, action: PLAIN, actorId: office },
  audit_seals: { entries: PLAIN, seal: PLAIN, chain: PLAIN, previous: PLAIN },
} satisfies Partial<Declared>
