import type { ReactNode } from "react";
import { useAddress } from "../../address";
import { Tabs } from "../../parts/Tabs";
import { useTexts } from "../../texts";
import { AccessPage } from "./access/AccessPage";
import { PhasesPage } from "./catalogue/PhasesPage";
import { TouchpointsPage } from "./catalogue/TouchpointsPage";
import { PurposesPage } from "./sources/PurposesPage";
import { TenantPage } from "./tenant/TenantPage";

const tabs = ["tenant", "phases", "touchpoints", "purposes", "access"] as const;
type Tab = (typeof tabs)[number];

const pages: Readonly<Record<Tab, () => ReactNode>> = {
  tenant: TenantPage,
  phases: PhasesPage,
  touchpoints: TouchpointsPage,
  purposes: PurposesPage,
  access: AccessPage,
};

/** What holds for the whole company. Everybody sees it; who may change what, each page says. */
export default function SettingsRoom() {
  const texts = useTexts();
  const { path } = useAddress();
  const open: Tab = tabs.find(tab => tab === path[1]) ?? "tenant";
  const Page = pages[open];
  return (
    <>
      <header className="title">
        <h1>{texts("room.settings")}</h1>
        <p className="muted">{texts("settings.intro")}</p>
      </header>
      <Tabs label={texts("settings.tabs")} room="settings" tabs={tabs} open={open} nameOf={tab => texts(`settingsTab.${tab}`)} />
      <Page />
    </>
  );
}
