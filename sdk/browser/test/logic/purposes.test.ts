import { expect, test } from "vitest";
import { choiceOf, inForce } from "../../src/purposes.ts";

test("Only true is a yes", () => {
  expect(choiceOf({ analytics: true, marketing: "yes", service: 1, retargeting: false })).toEqual({
    analytics: true,
    marketing: false,
    service: false,
    retargeting: false,
  });
});

test("Other spellings are understood and what is no purpose is left out", () => {
  expect(choiceOf({ analysis: true, personalization: true, statistics: true, toString: true })).toEqual({
    analytics: true,
    personalisation: true,
  });
});

test("What the person said counts before what the page presumes", () => {
  expect(inForce({ analytics: false }, { analytics: true, marketing: true }, false)).toEqual({ analytics: false, marketing: true });
});

test("Global Privacy Control refuses profiling even where the banner says yes", () => {
  expect(inForce({ analytics: true, personalisation: true, marketing: true, retargeting: true, service: true }, {}, true)).toEqual({
    analytics: true,
    personalisation: false,
    marketing: false,
    retargeting: false,
    service: true,
  });
});

test("Under Global Privacy Control nothing is presumed", () => {
  expect(inForce({}, { analytics: true, marketing: true }, true)).toEqual({ personalisation: false, marketing: false, retargeting: false });
});
