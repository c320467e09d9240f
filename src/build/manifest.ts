import manifestFile from '../../manifest.json';
import project from '../../package.json';
import { releasedHosts } from './released-hosts';

export type Target = 'chrome' | 'firefox';

/** The manifest in the root with the version and the listed sites, and with what really differs. */
export function chromeManifest() {
  const { browser_specific_settings: _, ...manifest } = listed();
  return manifest;
}

export function firefoxManifest() {
  const { side_panel: panel, minimum_chrome_version: _, ...manifest } = listed();
  const { gecko } = manifest.browser_specific_settings;
  return {
    ...manifest,
    browser_specific_settings: { ...manifest.browser_specific_settings, gecko: { ...gecko, ...COLLECTS } },
    background: { scripts: [manifest.background.service_worker], type: 'module' as const },
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    // Only Firefox takes another icon for dark toolbars; the one that Chrome shows reads on both.
    action: { ...manifest.action, theme_icons: THEME_ICONS },
    sidebar_action: {
      default_panel: panel.default_path,
      default_title: manifest.short_name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
  };
}

/** Required by Mozilla from every extension that is new. */
const COLLECTS = { data_collection_permissions: { required: ['none' as const] } };

/** In Chromium the matches of a content script are no host permission, so the patterns stand in both places. */
function listed() {
  const matches = [...releasedHosts()];
  const scripts = manifestFile.content_scripts.map((script) => ({ ...script, matches }));
  return { ...manifestFile, version: project.version, host_permissions: matches, content_scripts: scripts };
}

/** Firefox names the icon by the toolbar's text: `light` is the one for light text, so for a dark toolbar. */
const THEME_ICONS = [16, 32].map((size) => ({
  light: `icons/toolbar-light-${size}.png`,
  dark: `icons/toolbar-dark-${size}.png`,
  size,
}));

/** Files that a manifest names where crxjs does not look. */
export const THEME_ICON_FILES = THEME_ICONS.flatMap(({ light, dark }) => [light, dark]);
