/** A file beside the bundle; the value is its path from there. */
declare module '*.ttf' {
  const path: string
  export default path
}
