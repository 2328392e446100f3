/** The specs that a mutation run asks: those of the mutated folders, handed over in the environment. */
import { defineConfig } from 'vitest/config';

const specs: unknown = JSON.parse(process.env['RECOUNT_MUTATION_SPECS'] ?? '[]');

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 300_000,
    isolate: false,
    include: Array.isArray(specs) ? specs.map(String) : [],
  },
});
