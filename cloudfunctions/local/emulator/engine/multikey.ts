import type { Connection } from './connection'

/**
 * Which columns of an index ever held an array, one bit each: such a column may give one document several
 * keys. In the catalog the bits stand above a one, since stores of before knew only that some column did.
 */
export const readArrays = (stored: number, columns: number): number =>
  stored === 1 ? (1 << columns) - 1 : stored >> 1

export function writeArrays(connection: Connection, table: string, arrays: number): void {
  connection.run('UPDATE indexes SET multikey = ? WHERE id = ?', [(arrays << 1) | 1, Number(table.slice(1))])
}
