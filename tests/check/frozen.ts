/**
 * What readers were asked to agree to. A difference between this and a built manifest is either a mistake or a decision:
 * more permissions or hosts disable the extension until every reader agrees again.
 */
export const FROZEN = {
  permissions: {
    chrome: ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
    firefox: ['storage', 'activeTab', 'scripting', 'contextMenus'],
  },
  optionalHosts: ['*://*/*'],
  /** Number and SHA-256 of `src/build/released-hosts.txt` as the manifest lists it, joined by line feeds. */
  hosts: { count: 213, sha256: '7812ad395df86795bc9e3bbdb742068490b255625e56b30dbea1772db4b72a03' },
  suggestedKeys: ['next', 'next-unnamed', 'previous', 'toggle'],
  contentSecurityPolicy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** Everything a manifest may say; `web_accessible_resources` and `externally_connectable` are missing on purpose. */
  keys: {
    shared: [
      'action',
      'background',
      'commands',
      'content_scripts',
      'content_security_policy',
      'default_locale',
      'description',
      'host_permissions',
      'icons',
      'manifest_version',
      'name',
      'optional_host_permissions',
      'options_ui',
      'permissions',
      'short_name',
      'version',
    ],
    chrome: ['minimum_chrome_version', 'side_panel'],
    firefox: ['browser_specific_settings', 'sidebar_action'],
  },
} as const;
