import { expect, test } from 'vitest';
import contract from '../../server/src/main/openapi/openapi.json';
import { byTag, content, typeOf, type Contract } from '../src/pages/interface/contract';

test('every operation of the contract is shown once', () => {
  const shown = byTag(contract as unknown as Contract).flatMap(([, operations]) => operations.map((one) => one.operation.operationId));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toContain('askRun');
  expect(shown.length).toBeGreaterThan(20);
});

test('a type is said in a few words', () => {
  expect(typeOf({ type: ['number', 'null'] })).toBe('number or null');
  expect(typeOf({ type: 'array', items: { $ref: '#/components/schemas/RunView' } })).toBe('list of RunView');
  expect(typeOf({ type: 'object', additionalProperties: { type: 'number' } })).toBe('number by key');
  expect(content({ 'text/html': {} })).toBe('text/html');
});
