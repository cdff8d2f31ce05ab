const paths = {
  start: "M3.5 9 10 3.5 16.5 9v7.5h-4.5v-5h-4v5H3.5z",
  maps: "M3 5.5 7.5 3.5l5 2 4.5-2v11l-4.5 2-5-2-4.5 2zM7.5 3.5v11M12.5 5.5v11",
  analysis: "M3.5 3.5v13h13M7 13V9.5M10.5 13V6M14 13V8",
  customers: "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.5c0-3 2-4.8 5-4.8s5 1.8 5 4.8M13 4a2.7 2.7 0 0 1 0 5.2M14.5 12c2 .6 3 2.2 3 4.5",
  segments: "M10 3.5a6.5 6.5 0 1 0 6.5 6.5H10zM13 3.3v4h3.9",
  sources:
    "M10 3.5c3.6 0 6.5 1 6.5 2.3S13.6 8 10 8 3.5 7.1 3.5 5.8 6.4 3.5 10 3.5zM3.5 5.8v8.4c0 1.3 2.9 2.3 6.5 2.3s6.5-1 6.5-2.3V5.8M3.5 10c0 1.3 2.9 2.3 6.5 2.3s6.5-1 6.5-2.3",
  privacy: "M10 2.8 16 5v4.6c0 3.6-2.4 6.4-6 7.6-3.6-1.2-6-4-6-7.6V5zM7.3 10l1.9 1.9 3.5-3.6",
  settings: "M3.5 6h6M13.5 6h3M11.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM3.5 14h2M9.5 14h7M7.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  close: "M5 5l10 10M15 5 5 15",
  download: "M10 3.5v9M6.5 9l3.5 3.5L13.5 9M3.5 16.5h13",
  upload: "M10 13V4M6.5 7.5 10 4l3.5 3.5M3.5 12.5v4h13v-4",
  check: "M4 10.5 8 14.5 16 5.5",
  present: "M3.5 4h13v8.5h-13zM10 12.5v3M6.5 16.5h7",
  search: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.7 12.7 17 17",
  sun: "M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M4.7 15.3l1-1M14.3 5.7l1-1",
  moon: "M16.5 11.5A7 7 0 0 1 8.5 3.5a6.8 6.8 0 1 0 8 8z",
  device: "M3.5 4h13v9h-13zM7.5 16.5h5M10 13v3.5",
  plus: "M10 4v12M4 10h12",
  left: "M12.5 4.5 7 10l5.5 5.5",
  right: "M7.5 4.5 13 10l-5.5 5.5",
} as const;

export type IconName = keyof typeof paths;

/** Beside words that say the same; hidden from those who listen. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
