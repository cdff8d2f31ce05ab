import type { ReactNode } from "react";
import { useAddress } from "../../address";
import { Tabs } from "../../parts/Tabs";
import { useTexts } from "../../texts";
import { ConnectPage } from "./connect/ConnectPage";
import { ImportPage } from "./import/ImportPage";
import { LettersPage } from "./LettersPage";
import { QualityPage } from "./quality/QualityPage";
import { SourceList } from "./SourceList";

const tabs = ["list", "import", "connect", "quality", "letters"] as const;
type Tab = (typeof tabs)[number];

const pages: Readonly<Record<Tab, () => ReactNode>> = {
  list: SourceList,
  import: ImportPage,
  connect: ConnectPage,
  quality: QualityPage,
  letters: LettersPage,
};

/** Where interactions come from, and the ways in. */
export default function SourcesRoom() {
  const texts = useTexts();
  const address = useAddress();
  const open: Tab = tabs.find(tab => tab === address.path[1]) ?? "list";
  const Page = pages[open];
  return (
    <>
      <header className="title">
        <h1>{texts("room.sources")}</h1>
        <p className="muted">{texts("sources.intro")}</p>
      </header>
      <Tabs label={texts("sources.tabs")} room="sources" tabs={tabs} open={open} nameOf={tab => texts(`sourceTab.${tab}`)} />
      <Page />
    </>
  );
}
