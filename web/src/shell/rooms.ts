/** In the order of the navigation; `g` and the letter lead there. */
export const rooms = ["start", "maps", "analysis", "customers", "segments", "sources", "privacy", "settings"] as const;
export type RoomName = (typeof rooms)[number];

export const letters: Readonly<Record<RoomName, string>> = {
  start: "s",
  maps: "k",
  analysis: "a",
  customers: "p",
  segments: "e",
  sources: "q",
  privacy: "d",
  settings: "t",
};
