import { useState } from "react";
import { useAddress } from "../../address";
import { send } from "../../api/send";
import { done } from "../../parts/undo";
import { useTexts } from "../../texts";
import { useSegmentsAgain } from "./SegmentBuilder";
import { useRemoval } from "./useRemoval";

interface Removed {
  readonly path: string;
  readonly name: string;
  /** As it was stored, to be stored again. */
  readonly body: unknown;
}

/** Removes a segment or a persona, which can be taken back; while others need it the server says so. */
export function useRemove() {
  const texts = useTexts();
  const { base } = useAddress();
  const again = useSegmentsAgain();
  const removal = useRemoval();
  const [problem, setProblem] = useState<unknown>();
  const remove = ({ path, name, body }: Removed) => {
    setProblem(undefined);
    removal(path).then(
      () => {
        done({ base, said: texts("builder.removed", { name }), takeBack: () => send(base, "PUT", path, body).then(again) });
        again();
      },
      cause => {
        setProblem(cause);
        again();
      },
    );
  };
  return { remove, problem };
}
