/** `npm run check`: everything that can be said of the project without running a test. */
import { checkCalls } from './calls';
import { checkCharacters } from './characters';
import { succeeds } from './command';
import { checkLayers } from './layers';
import { checkPermissions } from './permissions';
import { type Check, runChecks } from './report';
import { checkSizes } from './sizes';
import { writeTally } from './tally';

const CHECKS: readonly Check[] = [
  { name: 'types', run: () => succeeds('tsc', '--noEmit', '-p', '.') },
  {
    name: 'lint and format',
    run: () =>
      succeeds(
        'biome',
        'check',
        '--error-on-warnings',
        '--diagnostic-level=warn',
        '--max-diagnostics=none',
        '--reporter=concise',
        '.',
      ),
  },
  { name: 'layers', run: checkLayers },
  { name: 'dead code', run: () => succeeds('knip', '--no-progress') },
  { name: 'builds', run: () => succeeds('tsx', 'src/build/build.ts') },
  {
    name: 'web-ext lint',
    run: () => succeeds('web-ext', 'lint', '-s', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'),
  },
  { name: 'permissions', run: checkPermissions },
  { name: 'sizes', run: checkSizes },
  { name: 'characters', run: checkCharacters },
  { name: 'no network, no code from text', run: checkCalls },
];

const failed = await runChecks(CHECKS);
writeTally('check', { passed: CHECKS.length - failed, failed });
process.exitCode = failed > 0 ? 1 : 0;
