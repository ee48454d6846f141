import { compoundProfile } from '../../features/community/compound-profile'
import { home } from '../../features/community/home'
import { listCommunities } from '../../features/community/list-communities'
import { listCompounds } from '../../features/community/list-compounds'
import { listStations } from '../../features/community/list-stations'
import { makePoster } from '../../features/community/make-poster'
import { stationProfile } from '../../features/community/station-profile'
import { beginTree } from '../../features/directory/begin-tree'
import { confirmTree } from '../../features/directory/confirm-tree'
import { exportTree } from '../../features/directory/export-tree'
import { prepareTree } from '../../features/directory/prepare-tree'
import { searchDirectory } from '../../features/directory/search'
import { showFigures } from '../../features/directory/show-figures'
import { resolveScene } from '../../features/scan/resolve-scene'
import type { AnyAction } from '../../kernel/define-action'

export const communityActions = [
  resolveScene,
  home,
  compoundProfile,
  stationProfile,
  listStations,
  listCommunities,
  listCompounds,
  makePoster,
  searchDirectory,
  showFigures,
  exportTree,
  beginTree,
  prepareTree,
  confirmTree,
] as const satisfies readonly AnyAction[]
