/** Words written in one line, separated by spaces. */
export function words(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== '')
}
