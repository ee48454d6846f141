import type { Leave } from '../leaving/leaver'
import { leaveAppeals } from './appeal/leave-appeals'
import { leaveContacts } from './butler/leave-contacts'
import { leaveStances } from './consultation/leave-stances'
import { leaveStatements } from './consultation/leave-statements'
import { leaveHomes } from './people/leave-homes'
import { leavePolls } from './poll/leave-polls'
import { leavePosts } from './posts/leave-posts'
import { leaveProposals } from './proposal/leave-proposals'
import { leaveQuestions } from './question/leave-questions'
import { leaveReceptions } from './reception/leave-receptions'
import { leaveService } from './service/leave-service'
import { leaveWishes } from './wish/leave-wishes'
import { leaveWorkerRegistrations } from './worker/leave-workers'

/** What each feature does when somebody leaves for good; a feature that keeps something of people stands here. */
export const leavings: readonly Leave[] = [
  leaveStatements,
  leaveStances,
  leavePolls,
  leaveAppeals,
  leaveProposals,
  leaveWishes,
  leaveContacts,
  leaveQuestions,
  leaveReceptions,
  leaveService,
  leaveWorkerRegistrations,
  leavePosts,
  leaveHomes,
]
