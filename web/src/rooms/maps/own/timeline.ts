/** A version of a map in the list of all. */
export interface Version {
  readonly version: number;
  readonly savedAt: string;
  readonly note: string;
  readonly isDeleted: boolean;
}

/** Which versions undo and redo lead to. */
export interface Timeline {
  /** What the map said one after another, as numbers of versions that say it. */
  readonly states: readonly number[];
  /** Which of them it says now. */
  readonly at: number;
}

const restored = /^version (\d+) restored$/;

/** Undo restores an earlier version, which is a version, too. So that undoing twice does not lead back and forth, a restoration of the state
 * before or after the present one is a step there and back again, whoever made it; everything else is something new. */
export function timelineOf(versions: readonly Version[]): Timeline {
  let timeline: Timeline = { states: [], at: -1 };
  for (const { version, note, isDeleted } of versions) {
    // Deleting says nothing else, and neither does bringing back.
    if (isDeleted || (note === "restored" && timeline.at >= 0)) continue;
    const number = Number(restored.exec(note)?.[1]);
    const step = [timeline.at - 1, timeline.at + 1].find(at => timeline.states[at] === number);
    timeline =
      step === undefined
        ? { states: [...timeline.states.slice(0, timeline.at + 1), version], at: timeline.at + 1 }
        : { ...timeline, at: step };
  }
  return timeline;
}
