#!/usr/bin/env bash
# `npm test`: set-up, checks, and all tests in Node and in both browsers. The last line is «N passed, N failed».
set -uo pipefail
cd "$(dirname "$0")/../.."
bash tests/browser/setup.sh || exit 1

rm -rf dist/results
npm run --silent check

# Runs a project of vitest.config.ts; its counts are added up by summary.ts, which also notices a part that broke off.
part() {
  echo
  echo "== $1"
  npx --no-install vitest run --project "$1" --reporter=default --reporter=json --outputFile.json="dist/results/$1.json"
}

part unit
part corpus
part e2e

echo
exec npx --no-install tsx tests/check/summary.ts
