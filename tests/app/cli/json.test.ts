/** JSON whose bytes do not depend on the order in which fields were made. */
import { expect, test } from 'vitest';
import { toJson } from '../../../src/cli/json.ts';

test('fields stand in one order, at every depth, and lists in their own', () => {
  const one = { b: [{ y: 1, x: 2 }, 3], a: null };
  const other = { a: null, b: [{ x: 2, y: 1 }, 3] };
  expect(toJson(one)).toBe(toJson(other));
  expect(toJson(one)).toBe(
    '{\n  "a": null,\n  "b": [\n    {\n      "x": 2,\n      "y": 1\n    },\n    3\n  ]\n}\n',
  );
});

test('a field without a value is left out', () => {
  expect(toJson({ a: undefined })).toBe('{}\n');
});
