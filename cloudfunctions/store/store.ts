import { agedIn } from './aged'
import { appealOutcomesIn } from './appeal-outcomes'
import { appealTurnsIn } from './appeal-turns'
import { appealsIn } from './appeals'
import { auditEventsIn } from './audit-events'
import { auditSealsIn } from './audit-seals'
import { butlerNotesIn } from './butler-notes'
import { clockCursorsIn } from './clock-cursors'
import { coSignsIn } from './co-signs'
import { committeesIn } from './committees'
import { consentsIn } from './consents'
import { consultationsIn } from './consultations'
import { contactsIn } from './contacts'
import { Database, type SdkDatabase } from './database'
import { deadlinesIn } from './deadlines'
import { directLinesIn } from './direct-lines'
import { directoryIn } from './directory'
import { factNotesIn } from './fact-notes'
import { firstAnswersIn } from './first-answers'
import { homesIn } from './homes'
import { memberRegistrationsIn } from './member-registrations'
import { minutesIn } from './minutes'
import { noticesIn } from './notices'
import { participationsIn } from './participations'
import { partiesIn } from './parties'
import { personsIn } from './persons'
import { photosIn } from './photos'
import { placeNamesIn } from './place-names'
import { placesIn } from './places'
import { pollsIn } from './polls'
import { postsIn } from './posts'
import { procedureRulesIn } from './procedure-rules'
import { proposalsIn } from './proposals'
import { publicationsIn } from './publications'
import { pushesIn } from './pushes'
import { questionsIn } from './questions'
import { rateWindowsIn } from './rate-windows'
import { rawTextsIn } from './raw-texts'
import { receptionsIn } from './receptions'
import { reportsIn } from './reports'
import { residenceRequestsIn } from './residence-requests'
import { sceneTokensIn } from './scene-tokens'
import { serviceActivitiesIn } from './service-activities'
import { servicePapersIn } from './service-papers'
import { serviceRecordsIn } from './service-records'
import { sessionsIn } from './sessions'
import { signInRequestsIn } from './sign-in-requests'
import { speechSlotsIn } from './speech-slots'
import { statementAnswersIn } from './statement-answers'
import { statementsIn } from './statements'
import { subscriptionGrantsIn } from './subscription-grants'
import { topicRuleSetsIn } from './topic-rule-sets'
import { tracesIn } from './traces'
import type { Transaction } from './transaction'
import { unitRegistrationsIn } from './unit-registrations'
import { vaultIn } from './vault'
import { wishesIn } from './wishes'
import { workYearsIn } from './work-years'
import { workersIn } from './workers'
import { workEntriesIn, worksIn } from './works'

/** Opens the store for one invocation. `requests()` tells what it has cost so far. */
export function openStore(sdk: SdkDatabase) {
  const db = new Database(sdk)
  return {
    requests: () => db.requests,
    aged: agedIn(db),
    appealOutcomes: appealOutcomesIn(db),
    appealTurns: appealTurnsIn(db),
    appeals: appealsIn(db),
    auditEvents: auditEventsIn(db),
    auditSeals: auditSealsIn(db),
    butlerNotes: butlerNotesIn(db),
    clockCursors: clockCursorsIn(db),
    coSigns: coSignsIn(db),
    committees: committeesIn(db),
    consents: consentsIn(db),
    consultations: consultationsIn(db),
    contacts: contactsIn(db),
    deadlines: deadlinesIn(db),
    directLines: directLinesIn(db),
    directory: directoryIn(db),
    factNotes: factNotesIn(db),
    firstAnswers: firstAnswersIn(db),
    homes: homesIn(db),
    memberRegistrations: memberRegistrationsIn(db),
    minutes: minutesIn(db),
    notices: noticesIn(db),
    participations: participationsIn(db),
    parties: partiesIn(db),
    persons: personsIn(db),
    photos: photosIn(db),
    placeNames: placeNamesIn(db),
    places: placesIn(db),
    workers: workersIn(db),
    procedureRules: procedureRulesIn(db),
    proposals: proposalsIn(db),
    publications: publicationsIn(db),
    polls: pollsIn(db),
    posts: postsIn(db),
    pushes: pushesIn(db),
    questions: questionsIn(db),
    rateWindows: rateWindowsIn(db),
    rawTexts: rawTextsIn(db),
    receptions: receptionsIn(db),
    reports: reportsIn(db),
    residenceRequests: residenceRequestsIn(db),
    sceneTokens: sceneTokensIn(db),
    serviceActivities: serviceActivitiesIn(db),
    servicePapers: servicePapersIn(db),
    serviceRecords: serviceRecordsIn(db),
    sessions: sessionsIn(db),
    signInRequests: signInRequestsIn(db),
    speechSlots: speechSlotsIn(db),
    statementAnswers: statementAnswersIn(db),
    statements: statementsIn(db),
    subscriptionGrants: subscriptionGrantsIn(db),
    topicRuleSets: topicRuleSetsIn(db),
    traces: tracesIn(db),
    /** Several documents by id, or nothing; waits and tries again where others change the same ones. */
    transaction: <T>(work: (transaction: Transaction) => Promise<T>) => db.patientTransaction(work),
    unitRegistrations: unitRegistrationsIn(db),
    workEntries: workEntriesIn(db),
    /** The same once: whoever finds others at the same documents is told so instead of waiting. */
    attempt: <T>(work: (transaction: Transaction) => Promise<T>) => db.attempt(work),
    vault: vaultIn(db),
    wishes: wishesIn(db),
    workYears: workYearsIn(db),
    works: worksIn(db),
  }
}

export type Store = ReturnType<typeof openStore>
