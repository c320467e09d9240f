import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedHosts } from '../../../src/build/released-hosts';
import { detailsOf, outletAt } from '../../../src/catalogue/details';
import { arabicSites, isArabicNewsHost, matchPatterns, siteAt } from '../../../src/catalogue/hosts';

const released = releasedHosts();

describe('the sites of the catalogue', () => {
  it('are of entries that publish in Arabic', () => {
    const others = arabicSites().filter(({ id }) => !detailsOf(id)?.languages.includes('ar'));
    expect(others).toEqual([]);
  });

  it('of broadcasters in other languages too are a path or a subdomain, not the whole site', () => {
    const FOREIGN = [
      'bbc.com',
      'bbc.co.uk',
      'dw.com',
      'france24.com',
      'aa.com.tr',
      'cnn.com',
      'rt.com',
      'swissinfo.ch',
      'yenisafak.com',
      'afp.com',
    ];
    expect(arabicSites().filter(({ host, path }) => FOREIGN.includes(host) && path === '')).toEqual([]);
  });

  it('are at least 120 in the released list, all of the catalogue', () => {
    expect(released.length).toBeGreaterThanOrEqual(120);
    const patterns = new Set(matchPatterns());
    expect(released.filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });

  it('are in the list sorted, each once', () => {
    expect(released).toEqual([...new Set(released)].sort());
  });

  it('that the list does not have are offered one by one', () => {
    expect(matchPatterns().filter((pattern) => !released.includes(pattern)).length).toBeGreaterThan(0);
  });
});

describe('an address belongs to', () => {
  const CASES: readonly (readonly [string, string | undefined])[] = [
    ['https://www.aljazeera.net/news/2024/5/1/x', 'aljzyra'],
    ['https://mubasher.aljazeera.net/x', 'aljzyra-mbashr'],
    ['https://www.bbc.com/arabic/articles/x', 'by-by-sy-arby'],
    ['https://www.bbc.com/arabic', undefined],
    ['https://www.bbc.com/news/x', undefined],
    ['https://www.dw.com/ar/x', 'dwytshh-fylh'],
    ['https://www.dw.com/arabia/x', undefined],
    ['https://notaljazeera.net/x', undefined],
    ['http://aawsat.com/x', 'alshrq-alawst'],
    ['ftp://aawsat.com/x', undefined],
    ['aawsat.com', undefined],
  ];

  it.each(CASES)('%s', (address, id) => {
    expect(siteAt(address)?.id).toBe(id);
  });
});

describe.each(['chrome', 'firefox'])('the built manifest of %s', (browser) => {
  const path = `dist/${browser}/manifest.json`;

  it.skipIf(!existsSync(path))('runs on the released sites and on no other', () => {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    expect(manifest.host_permissions).toEqual(released);
    for (const script of manifest.content_scripts) expect(script.matches).toEqual(released);
  });
});

describe('the popup offers to allow', () => {
  const HOSTS: readonly (readonly [string, boolean])[] = [
    ['aljazeera.net', true],
    ['m.aksalser.com', true],
    ['example.org', false],
    ['bbc.com', false],
  ];

  it.each(HOSTS)('%s as a news site: %s', (host, offered) => {
    expect(isArabicNewsHost(host)).toBe(offered);
  });
});

describe('the outlet of an address', () => {
  it.each([
    ['https://www.aawsat.com/article/1', 'الشرق الأوسط', 'Asharq Al-Awsat'],
    ['https://www.aa.com.tr/ar/1', 'وكالة الأناضول', 'Anadolu Agency'],
    ['https://mubasher.aljazeera.net/news', 'الجزيرة مباشر', 'Al Jazeera Mubasher'],
    ['https://www.aljazeera.net/news', 'الجزيرة', 'Al Jazeera'],
  ])('%s is %s', (address, name, latin) => {
    expect(outletAt(address)).toMatchObject({ name, latin });
  });

  it.each(['https://news.example/', 'https://aawsat.com.example/', 'file:///aawsat.com/', 'about:blank'])(
    '%s is none that we know',
    (address) => expect(outletAt(address)).toBeUndefined(),
  );
});
