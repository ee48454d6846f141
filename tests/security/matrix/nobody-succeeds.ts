import type { ActionName } from '@shared/contract/actions'

/** Verbs whose sample nobody succeeds with here, each with its reason; the matrix still refuses everybody else. */
export const NOBODY_SUCCEEDS: Partial<Record<ActionName, string>> = {
  'community.makePoster': 'made by the registry, which does not run here',
  'session.answerInvitation': 'an invitation of her own; tests/actions/session answers some',
  'session.code': 'drawn by the registry, which does not run here',
  'minutes.paper': 'made by the registry, which does not run here',
  'people.lookAtSignIn': 'the code of somebody’s browser; tests/actions/people signs browsers in',
  'people.confirmSignIn': 'the code of somebody’s browser; tests/actions/people signs browsers in',
  'people.collectSignIn': 'the secret of one browser; tests/actions/people signs browsers in',
  'posts.claimFirstAdmin': 'the one-time code of a deployment; tests/actions/posts claims it',
  'posts.prepareImport': 'reads a table through the registry, which does not run here',
  'posts.confirmImport': 'needs a prepared table; tests/actions/posts imports some',
  'photo.finish': 'the file of one upload; tests/actions/photo uploads them',
  'topics.publish': 'a draft that was changed; tests/actions/appeal publishes one',
}

/** Areas of issues 6 to 8, which bring what is somebody's own into their own tests. */
const LATER_AREAS: readonly string[] = [
  'butler',
  'desk',
  'duty',
  'question',
  'reception',
  'registration',
  'report',
  'service',
  'wish',
  'work',
]
export const isLater = (name: string): boolean => LATER_AREAS.includes(name.split('.')[0] ?? '')
