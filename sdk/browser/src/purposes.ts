/** What data may be used for, as the server names it. */
export const purposes = ["analytics", "personalisation", "marketing", "retargeting", "service"] as const;

export type Purpose = (typeof purposes)[number];

/** What was decided; a purpose that is not in it was not decided. */
export type Choice = Partial<Record<Purpose, boolean>>;

const otherNames: Record<string, string> = { analysis: "analytics", personalization: "personalisation" };

/** Under the names of this house; what is no purpose is left out. */
export function choiceOf(said: Record<string, unknown>): Choice {
  const choice: Choice = {};
  for (const [name, value] of Object.entries(said)) {
    const purpose = purposes.find(each => each === (otherNames[name] ?? name));
    if (purpose) choice[purpose] = value === true;
  }
  return choice;
}

/**
 * What is in force: what the person said, else what the page presumes.
 * Global Privacy Control is a standing "no" to being profiled for others' ends, whatever a banner says; for the rest it ends presumptions.
 */
export function inForce(said: Choice, presumed: Choice, globalPrivacyControl: boolean): Choice {
  const choice: Choice = {};
  for (const purpose of purposes) {
    const decided = globalPrivacyControl ? (/^(an|se)/.test(purpose) ? said[purpose] : false) : (said[purpose] ?? presumed[purpose]);
    if (decided !== undefined) choice[purpose] = decided;
  }
  return choice;
}
