import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/kit/setup.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores, and a browser that wants them.
    fileParallelism: false,
  },
});
