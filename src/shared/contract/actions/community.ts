import type {
  CompoundHome,
  CompoundHomeInput,
  CompoundProfile,
  CompoundProfileInput,
  ListCommunities,
  ListCommunitiesInput,
  ListCompounds,
  ListCompoundsInput,
  ListStations,
  ListStationsInput,
  MakePoster,
  MakePosterInput,
  StationProfile,
  StationProfileInput,
} from '../community'
import type {
  BeginTree,
  BeginTreeInput,
  ConfirmTree,
  ConfirmTreeInput,
  DirectoryCount,
  DirectoryFiguresInput,
  ExportTree,
  ExportTreeInput,
  PrepareTree,
  PrepareTreeInput,
  SearchDirectory,
  SearchDirectoryInput,
} from '../directory'
import type { ResolveScene, ResolveSceneInput } from '../scan'
import type { Action } from './action'

/** Places, the codes that lead there, and 一键查询. */
export interface CommunityActions {
  'scan.resolve': Action<ResolveSceneInput, ResolveScene>

  'community.home': Action<CompoundHomeInput, CompoundHome>
  'community.compound': Action<CompoundProfileInput, CompoundProfile>
  'community.station': Action<StationProfileInput, StationProfile>
  'community.stations': Action<ListStationsInput, ListStations>
  'community.communities': Action<ListCommunitiesInput, ListCommunities>
  'community.compounds': Action<ListCompoundsInput, ListCompounds>
  'community.makePoster': Action<MakePosterInput, MakePoster>

  'directory.search': Action<SearchDirectoryInput, SearchDirectory>
  'directory.figures': Action<DirectoryFiguresInput, DirectoryCount>
  'directory.export': Action<ExportTreeInput, ExportTree>
  'directory.beginImport': Action<BeginTreeInput, BeginTree>
  'directory.prepareImport': Action<PrepareTreeInput, PrepareTree>
  'directory.confirmImport': Action<ConfirmTreeInput, ConfirmTree>
}
