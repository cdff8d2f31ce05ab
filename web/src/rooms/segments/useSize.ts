import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAddress } from "../../address";
import type { Schemas } from "../../api/queries";
import { send } from "../../api/send";
import { useSettled } from "../../parts/useSettled";

/** What the server counts: a segment that nobody has stored. */
export interface Unsaved {
  readonly reference: string;
  readonly condition: unknown;
}

const pause = 350;

/** How many customers the conditions hold of, asked when nobody changed them for a moment; an answer that is overtaken is dropped. */
export function useSize(unsaved: Unsaved) {
  const { base } = useAddress();
  const said = JSON.stringify(unsaved);
  const asked = useSettled(said, pause);
  const size = useQuery({
    queryKey: [base, "preview", asked],
    queryFn: ({ signal }) => send(base, "POST", "/api/segments/preview", JSON.parse(asked), { signal }) as Promise<Schemas["SegmentSize"]>,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return { ...size, isCurrent: said === asked && !size.isFetching, asked };
}
