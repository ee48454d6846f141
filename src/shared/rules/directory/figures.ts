import { DIRECTORY_FIGURES, type DirectoryFigures } from '../../contract/directory'

/** The counts of several places together. */
export function addFigures(all: readonly DirectoryFigures[]): DirectoryFigures {
  return Object.fromEntries(
    DIRECTORY_FIGURES.map((name) => [name, all.reduce((sum, figures) => sum + figures[name], 0)]),
  ) as unknown as DirectoryFigures
}

export const NO_FIGURES: DirectoryFigures = addFigures([])
