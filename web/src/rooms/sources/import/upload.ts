import { changing } from "../../../api/send";
import { problemOf } from "../../../api/client";
import type { Schemas } from "../../../api/queries";

/** Members that have a usual value are always there. */
export type Upload = Required<Schemas["ImportUpload"]>;

/** Sends a file as it is. Not by fetch, which does not say how much is sent already. */
export async function upload(base: string, file: File, onShare: (share: number) => void, signal: AbortSignal): Promise<Upload> {
  const headers = await changing(base);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${base}/api/imports?name=${encodeURIComponent(file.name)}`);
    request.responseType = "json";
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = event => event.lengthComputable && onShare(event.loaded / event.total);
    request.onload = () =>
      request.status === 200 ? done(request.response as Upload) : failed(problemOf(request.status, request.response as unknown));
    request.onerror = () => failed(new Error("unreachable"));
    request.onabort = () => failed(new DOMException("aborted", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    // A plain copy: the type that the browser guesses would stand in the header else.
    request.send(new Blob([file], { type: "application/octet-stream" }));
  });
}

/** A name for the source of a file, from the letters that its name begins with: "Bestellungen März 2026.csv" is "bestellungen-märz". */
export function sourceOf(file: string): string {
  const [stem = ""] = file.split(".");
  return (
    stem
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 3)
      .join("-") ?? ""
  );
}
