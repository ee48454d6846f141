/** Posts, invitations to them, and tables that are read in. */
export type PostsCode =
  | 'INVITATION_UNKNOWN'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_USED'
  | 'POST_NOT_FOUND'
  | 'POST_OCCUPIED'
  | 'OWNER_NEEDED'
  | 'TOO_MANY_POSTS'
  | 'FIRST_ADMIN_EXISTS'
  | 'LAST_ADMIN'
  | 'IMPORT_UNREADABLE'
  | 'IMPORT_TOO_LARGE'
  /** Nothing but a heading. */
  | 'IMPORT_EMPTY'
  | 'IMPORT_NOT_FOUND'
  | 'IMPORT_HAS_FAULTS'
