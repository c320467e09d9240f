import { createSecureContext } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { pem, selfSigned } from '../../browser/certificate';

describe('the certificate of the tests’ own web', () => {
  it('is one that OpenSSL takes', () => {
    expect(() => createSecureContext(selfSigned())).not.toThrow();
  });

  it.each([47, 48, 49, 96, 288])('has no empty line with %i bytes', (length) => {
    const [first, ...lines] = pem('CERTIFICATE', Buffer.alloc(length, 7)).trimEnd().split('\n');
    expect(first).toBe('-----BEGIN CERTIFICATE-----');
    expect(lines.every((line) => line.length > 0)).toBe(true);
    expect(lines.slice(0, -1).join('')).toBe(Buffer.alloc(length, 7).toString('base64'));
  });
});
