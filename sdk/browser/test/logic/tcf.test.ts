import { expect, test } from "vitest";
import { decisionOf, usualPurposes, type FrameworkData } from "../../src/tcf.ts";

const yes = (...numbers: number[]) => Object.fromEntries(numbers.map(number => [number, true]));
const told = (data: Partial<FrameworkData>): FrameworkData => ({ eventStatus: "useractioncomplete", gdprApplies: true, ...data });

test("A purpose needs all purposes of the framework that it is made of", () => {
  expect(decisionOf(told({ purpose: { consents: yes(1, 8, 5) } }), usualPurposes)).toEqual({
    analytics: true,
    personalisation: false,
    marketing: false,
    retargeting: false,
  });
});

test("Which purposes make up ours can be told", () => {
  expect(decisionOf(told({ purpose: { consents: yes(1, 7) } }), "analytics: 1, 7; marketing: 1, 2")).toEqual({
    analytics: true,
    marketing: false,
  });
});

test("A purpose without numbers is never given", () => {
  expect(decisionOf(told({ purpose: { consents: yes(1, 8) } }), "analytics")).toEqual({ analytics: false });
});

test("A decision of an earlier visit counts like one of now", () => {
  expect(decisionOf(told({ eventStatus: "tcloaded", purpose: { consents: yes(1, 8) } }), "analytics:1,8")).toEqual({ analytics: true });
});

test("While the banner is shown nothing is decided", () => {
  expect(decisionOf(told({ eventStatus: "cmpuishown", purpose: { consents: yes(1, 8) } }), usualPurposes)).toBeNull();
});

test("Where the law does not ask the platform decides nothing", () => {
  expect(decisionOf(told({ gdprApplies: false, purpose: { consents: yes(1, 8) } }), usualPurposes)).toBeNull();
});

test("Consent to the publisher counts before consent to vendors", () => {
  expect(decisionOf(told({ publisher: { consents: { 1: false, 8: false } }, purpose: { consents: yes(1, 8) } }), "analytics:1,8")).toEqual({
    analytics: false,
  });
  expect(decisionOf(told({ publisher: { consents: {} }, purpose: { consents: yes(1, 8) } }), "analytics:1,8")).toEqual({ analytics: true });
});
