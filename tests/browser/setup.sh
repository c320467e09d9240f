#!/usr/bin/env bash
# Everything that a fresh clone needs: packages, two browsers, an Arabic font. Says nothing when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "$1" >&2
  exit 1
}

node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
  fail "Isnad needs Node 20.19 or newer; this is $(node --version)."

# npm leaves a copy of the lock file in node_modules; where the two differ, packages came or went since.
installed() {
  node -e '
    const { readFileSync } = require("node:fs");
    const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
    const there = packages("node_modules/.package-lock.json");
    const missing = Object.entries(packages("package-lock.json")).some(
      ([path, { version, optional }]) => path !== "" && !optional && there[path]?.version !== version,
    );
    process.exit(missing ? 1 : 0);
  ' 2> /dev/null
}
installed || npm ci --no-audit --no-fund >&2

# With `--packages` only what a build needs.
[ "${1:-}" = --packages ] && exit 0

# The variables win over the path, as in the harness.
has_chromium() {
  [ -n "${CHROME_BIN:-}" ] || command -v chromium chromium-browser google-chrome google-chrome-stable > /dev/null ||
    [ -e '/Applications/Google Chrome.app' ]
}
has_firefox() {
  [ -n "${FIREFOX_BIN:-}" ] || command -v firefox-esr firefox > /dev/null || [ -e '/Applications/Firefox.app' ]
}
# macOS and Windows bring an Arabic font; a Debian without fontconfig brings none.
has_arabic_font() {
  if command -v fc-list > /dev/null; then
    fc-list :lang=ar family | grep -q .
  else
    ! command -v dpkg > /dev/null || dpkg -s fonts-noto-core > /dev/null 2>&1
  fi
}

# One browser is enough to look at the extension, both are needed to test it.
if [ "${1:-}" = --one-browser ] && { has_chromium || has_firefox; } && has_arabic_font; then exit 0; fi

missing=()
has_chromium || missing+=(chromium)
has_firefox || missing+=(firefox-esr)
has_arabic_font || missing+=(fonts-noto-core)
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ]; then
  echo "Installing ${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -q && apt-get install -qy --no-install-recommends "${missing[@]}"; } > /tmp/isnad-apt.log 2>&1 || {
    tail -n 20 /tmp/isnad-apt.log >&2
    fail "Could not install ${missing[*]}; the output is in /tmp/isnad-apt.log."
  }
  exit 0
fi

fail "Please install ${missing[*]} (Chromium or Chrome 140+, Firefox 150+, a font with Arabic letters), or name the browsers in CHROME_BIN and FIREFOX_BIN."
