/** A room as people may write it; the screen and the server ask the same. */
export const isRoom = (text: string): boolean => /^[0-9A-Za-z０-９—–\- ]{1,12}[室号户房]?$/.test(text)

/** A room as people write it — `302室`, `０３０２`, `3-02 ` — in the one way by which households are told apart. */
export function roomOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s_]|[室号户房]$/g, '')
    .replace(/[—–]/g, '-')
    .toUpperCase()
    .replace(/^0+(?=\d)/, '')
}
