/** Known to the generator of the data and to the functions, so that both make the same person ids. */
export const BENCH_SECRET = 'be'.repeat(32)
