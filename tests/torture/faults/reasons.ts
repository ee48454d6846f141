import type { ActionName } from '@shared/contract/actions'

/** Writing actions that the sweep leaves out, each with its reason. Whatever writes and is not here has an intent. */
export const LEFT_OUT: Partial<Record<ActionName, string>> = {
  'people.verifyPhone': 'WeChat gives a code once: what it said to the one who died, it does not say again',
  'people.lookAtSignIn': 'reads, and counts that somebody tried',
  'people.requestSignIn': 'each time it gives a fresh code, and the one before runs out after a minute',
  'people.collectSignIn': 'gives a secret once by design: who did not get it asks for a new code',
  'people.endSession': 'ends what a browser carries: one write, and the matrix has no browser',
  'photo.begin': 'the pass to upload is drawn anew each time; nothing that lies there is ever shown',
  'photo.finish':
    'takes a file away that a restored store would still name; sent twice in tests/actions/photo',
  'community.makePoster': 'made by the registry, which does not run here; its paper is only kept for a while',
  'session.code': 'drawn by the registry, which does not run here; its image is only kept for a while',
  'minutes.paper': 'made by the registry, which does not run here; its paper is only kept for a while',
  'session.answerInvitation': 'one field of her own line: one write, set again the same',
  'posts.beginImport': 'gives a pass to upload a table, drawn anew each time; nothing is sent from it',
  'posts.prepareImport': 'reads an uploaded table through the registry, which does not run here',
  'posts.confirmImport': 'needs a prepared table; tests/actions/posts confirms one, and each is invited once',
  'directory.export': 'made by the registry, which does not run here; its table is only kept for a while',
  'directory.beginImport': 'gives a pass to upload a table, drawn anew each time; nothing is changed by it',
  'directory.prepareImport': 'reads an uploaded table through the registry, which does not run here',
  'wish.inspect': 'reads what is restricted, and records each look: a second look is a second event',
  'wish.contact': 'reads where a wisher lives, and records each look: a second look is a second event',
  'butler.careNotes': 'reads what is restricted, and records each look: a second look is a second event',
  'butler.callbackNumber': 'reads what is restricted, and records each look: a second look is a second event',
  'butler.removeCareNote':
    'nothing of the note is left to tell whose it was: sent again it is told 这一条已经删掉了, which is so',
  'service.hostActivity': 'reads what is restricted, and records each look: a second look is a second event',
  'registration.prepareList': 'reads an uploaded list through the registry, which does not run here',
  'registration.confirmList':
    'needs a prepared list; tests/actions/registration confirms one twice, and each is taken up once',
  'report.paper': 'made by the registry, which does not run here; its paper is only kept for a while',
  'service.reportPaper': 'made by the registry, which does not run here; its paper is only kept for a while',
  'service.sheetPaper': 'made by the registry, which does not run here; its paper is only kept for a while',
  'work.paper': 'made by the registry, which does not run here; its paper is only kept for a while',
  'posts.claimFirstAdmin': 'needs the one-time code of a deployment; raced for in tests/actions/posts',
}
