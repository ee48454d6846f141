import { endCommittee } from '../../features/bodies/end-committee'
import { joinCommittee } from '../../features/bodies/join-committee'
import { leaveCommittee } from '../../features/bodies/leave-committee'
import { recordCommittee } from '../../features/bodies/record-committee'
import { recordProperty } from '../../features/bodies/record-property'
import { showBodies } from '../../features/bodies/show-bodies'
import { endShop } from '../../features/shop/end-shop'
import { listShops } from '../../features/shop/list-shops'
import { recordShop } from '../../features/shop/record-shop'
import { decideWorker } from '../../features/worker/decide-worker'
import { leaveWorkers } from '../../features/worker/leave-workers'
import { listWorkers } from '../../features/worker/list-workers'
import { myWorker } from '../../features/worker/my-worker'
import { registerWorker } from '../../features/worker/register-worker'
import type { AnyAction } from '../../kernel/define-action'

export const bodiesActions = [
  myWorker,
  registerWorker,
  leaveWorkers,
  listWorkers,
  decideWorker,
  listShops,
  recordShop,
  endShop,
  endCommittee,
  joinCommittee,
  leaveCommittee,
  recordCommittee,
  recordProperty,
  showBodies,
] as const satisfies readonly AnyAction[]
