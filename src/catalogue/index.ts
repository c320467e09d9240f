import { COUNTRIES, INDEX } from './index-data';

export { type CatalogueName, KIND_OF, MEDIA, MEDIUM_LETTERS, type Medium } from './entry';

/** The records of the index, encoded; `recordOf` in `spelling` says what their lines are. */
export const catalogueRecords: string = INDEX;

/** Countries, encoded and folded, a line each: adjective, `:`, names. */
export const countryRecords: string = COUNTRIES;
