import type { ReactNode } from "react";
import { useAddress } from "../../address";
import { useMay } from "../../api/send";
import { Loading } from "../../parts/States";
import { Tabs } from "../../parts/Tabs";
import { useTexts } from "../../texts";
import { AuditPage } from "./audit/AuditPage";
import { RecordPage } from "./record/RecordPage";
import { RequestsPage } from "./requests/RequestsPage";
import { RetentionPage } from "./retention/RetentionPage";

const tabs = ["requests", "retention", "record", "audit"] as const;
type Tab = (typeof tabs)[number];

const pages: Readonly<Record<Tab, () => ReactNode>> = {
  requests: RequestsPage,
  retention: RetentionPage,
  record: RecordPage,
  audit: AuditPage,
};

/** What whoever answers for data protection has to look after. */
export default function PrivacyRoom() {
  const texts = useTexts();
  const { path } = useAddress();
  const may = useMay("privacy");
  const open: Tab = tabs.find(tab => tab === path[1]) ?? "requests";
  const Page = pages[open];
  return (
    <>
      <header className="title">
        <h1>{texts("room.privacy")}</h1>
        <p className="muted">{texts("privacy.intro")}</p>
      </header>
      {may === undefined ? (
        <Loading />
      ) : may ? (
        <>
          <Tabs label={texts("privacy.tabs")} room="privacy" tabs={tabs} open={open} nameOf={tab => texts(`privacyTab.${tab}`)} />
          <Page />
        </>
      ) : (
        <p className="notice">{texts("privacy.mayNot")}</p>
      )}
    </>
  );
}
