export const DETAILS = '';
