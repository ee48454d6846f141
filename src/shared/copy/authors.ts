/** How an author is called in public where she shows no name and holds no post. */
export const NEIGHBOUR = '本小区邻居'
