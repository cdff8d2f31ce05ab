import type { ReactNode } from "react";
import type { Schemas } from "../../../api/queries";
import { Drawer } from "../../../parts/Drawer";
import { identifierText } from "../../../parts/identifier";
import { useTexts } from "../../../texts";
import { Access } from "./Access";
import type { Act } from "./acts";
import { Consent } from "./Consent";
import { Erase } from "./Erase";
import { Identity } from "./Identity";
import { Mark } from "./Mark";

export interface ActDrawerProps {
  readonly act: Act;
  /** By which the customer is open; the server is told it, never an address of the app that others see. */
  readonly identifier: string;
  readonly page: Schemas["ProfilePage"];
  readonly onErased: (erased: Schemas["ErasureAnswer"]) => void;
  readonly onClose: () => void;
}

/** One thing to be done for the customer. */
export function ActDrawer(props: ActDrawerProps) {
  const texts = useTexts();
  return (
    <Drawer title={texts(`customerAct.${props.act}`)} kind={identifierText(props.identifier, texts)} onClose={props.onClose}>
      {contentOf(props)}
    </Drawer>
  );
}

function contentOf({ act, identifier, page, onErased, onClose }: ActDrawerProps): ReactNode {
  switch (act) {
    case "access":
      return <Access identifier={identifier} />;
    case "erase":
      return <Erase identifier={identifier} onErased={onErased} />;
    case "consent":
      return <Consent identifier={identifier} />;
    case "identifiers":
      return <Identity identifier={identifier} profile={page.profile} />;
    case "object":
      return <Mark kind="object" identifier={identifier} isSet={page.consents.objectsToMarketing} onDone={onClose} />;
    case "restrict":
      return <Mark kind="restrict" identifier={identifier} isSet={page.consents.restricted} onDone={onClose} />;
  }
}
