import { useAddress } from "../../../address";
import { useJson } from "../../../api/queries";
import { Answer } from "../../../parts/States";
import { DropPage } from "./DropPage";
import { MappingPage } from "./MappingPage";
import { UnderWay } from "./UnderWay";
import type { Upload } from "./upload";

const pollEvery = 700;
const isMoving = (upload: Upload | undefined) => upload?.state === "Running" || upload?.state === "Waiting";

/** A file on its way in: dropped, explained, imported. The address names it, so that a reload comes back to where it is. */
export function ImportPage() {
  const { path } = useAddress();
  const id = path[2];
  return id === undefined ? <DropPage /> : <OneUpload key={id} id={id} />;
}

function OneUpload({ id }: { readonly id: string }) {
  const upload = useJson(`/api/imports/${encodeURIComponent(id)}`, {
    pollEvery: data => (isMoving(data as Upload | undefined) ? pollEvery : false),
  });
  return (
    <Answer of={upload}>
      {data => {
        const known = data as Upload;
        return known.state === "Uploaded" ? <MappingPage upload={known} /> : <UnderWay upload={known} />;
      }}
    </Answer>
  );
}
