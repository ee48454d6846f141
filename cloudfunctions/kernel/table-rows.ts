import { fail } from './fail'
import type { Ports, TableTask } from './ports'

/**
 * The rows of an uploaded table, its heading first. Refused where the file is no table, says nothing, or
 * holds more than is read at once: a part of it must not look like the whole.
 */
export async function tableRows(
  ports: Ports,
  task: Omit<TableTask, 'kind'>,
): Promise<readonly (readonly string[])[]> {
  const { rows } = await ports.readTable(task)
  if (rows === 'unreadable') throw fail('IMPORT_UNREADABLE')
  if (rows === 'tooLarge' || rows.length > task.mostRows + 1) throw fail('IMPORT_TOO_LARGE')
  if (rows.length < 2) throw fail('IMPORT_EMPTY')
  return rows
}
