import type {
  Bodies,
  BodiesInput,
  CommitteeRecorded,
  EndCommittee,
  EndCommitteeInput,
  JoinCommitteeInput,
  LeaveCommitteeInput,
  RecordCommitteeInput,
  RecordProperty,
  RecordPropertyInput,
} from '../bodies'
import type { EndShop, EndShopInput, ListShops, ListShopsInput, RecordShop, RecordShopInput } from '../shops'
import type {
  DecideWorker,
  DecideWorkerInput,
  LeaveWorkers,
  LeaveWorkersInput,
  ListWorkers,
  ListWorkersInput,
  MyWorker,
  MyWorkerInput,
  RegisterWorker,
  RegisterWorkerInput,
} from '../workers'
import type { Action } from './action'

/** Those around the residents: committee and company, shops, workers in new employment. */
export interface BodiesActions {
  'bodies.show': Action<BodiesInput, Bodies>
  'bodies.recordCommittee': Action<RecordCommitteeInput, CommitteeRecorded>
  'bodies.joinCommittee': Action<JoinCommitteeInput, CommitteeRecorded>
  'bodies.leaveCommittee': Action<LeaveCommitteeInput, CommitteeRecorded>
  'bodies.endCommittee': Action<EndCommitteeInput, EndCommittee>
  'bodies.recordProperty': Action<RecordPropertyInput, RecordProperty>

  'shops.list': Action<ListShopsInput, ListShops>
  'shops.record': Action<RecordShopInput, RecordShop>
  'shops.end': Action<EndShopInput, EndShop>

  'workers.mine': Action<MyWorkerInput, MyWorker>
  'workers.register': Action<RegisterWorkerInput, RegisterWorker>
  'workers.leave': Action<LeaveWorkersInput, LeaveWorkers>
  'workers.list': Action<ListWorkersInput, ListWorkers>
  'workers.decide': Action<DecideWorkerInput, DecideWorker>
}
