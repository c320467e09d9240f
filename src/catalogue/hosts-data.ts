export const HOSTS = '';
