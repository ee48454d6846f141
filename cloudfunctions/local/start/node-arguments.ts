/**
 * How the processes of a laptop's cloud are started. New objects get half of the room that Node gives them: no call is
 * slower for it, and gateway and store together stay under 500 MB (`npm start` says the same for its own process).
 */
export const NODE_ARGUMENTS = ['--max-semi-space-size=8', '--import', 'tsx'] as const
