// A library that prints is a bug: any console output fails the test that caused it.
import { afterEach, beforeEach, expect, vi } from "vitest";

const METHODS = ["debug", "error", "info", "log", "trace", "warn"];

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  for (const method of METHODS) {
    const spy = vi.mocked(console[method]);
    if (!vi.isMockFunction(console[method])) continue;
    const { calls } = spy.mock;
    spy.mockRestore();
    expect(calls, `console.${method} was called`).toEqual([]);
  }
});
