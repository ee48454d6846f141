import { relist } from '../../directory/relist'
import { clearDeadline } from '../../store/deadlines'
import type { Transaction } from '../../store/transaction'
import type { WorkerRegistrationDoc } from '../../store/workers'

/** Takes a registration away with its line on the desk and what was counted for it. Again it changes nothing. */
export async function dropWorker(tx: Transaction, id: string, now: Date): Promise<void> {
  const found = await tx.get<WorkerRegistrationDoc>('worker_registrations', id)
  if (!found) return
  const { workerId, countyId, communityId } = found
  await tx.remove('worker_registrations', id)
  await clearDeadline(tx, 'workerCheck', id)
  if (workerId === null) return
  if (await tx.get('workers', workerId)) await tx.remove('workers', workerId)
  await relist(tx, `worker_${workerId}`, { countyId, communityId }, now)
}
