export const INDEX = '';
