import { type ReactNode, useState } from "react";
import { to, useAddress, withQuery } from "../address";
import { useFollowTheLog } from "../api/queries";
import { useMay } from "../api/send";
import { Icon, type IconName } from "../parts/Icon";
import { Link } from "../parts/Link";
import { choose, type Theme, themes, useTheme } from "../theme";
import { useTexts } from "../texts";
import { KeyHelp } from "./KeyHelp";
import { rooms } from "./rooms";
import { TenantChoice } from "./TenantChoice";
import { useKeys } from "./useKeys";

/** What is around every room: the way to the others, whose data it is, language and theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const texts = useTexts();
  const { query } = useAddress();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useFollowTheLog();
  useKeys(() => setHelpOpen(open => !open));
  return (
    <div className="shell" data-presenting={query.get("present") === "yes" || undefined}>
      <a className="skip" href="#content">
        {texts("shell.skip")}
      </a>
      <Navigation />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

function Navigation() {
  const texts = useTexts();
  const address = useAddress();
  const here = address.path[0] ?? "start";
  const isOfficer = useMay("privacy") === true;
  return (
    <header className="side">
      <p className="brand">
        <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
          <path className="stone" d="M16 2 29 9.5v13L16 30 3 22.5v-13z" />
          <path className="way" d="M9 13l3.5 8L16 14l3.5 7L23 13" />
        </svg>
        Wegmarke
      </p>
      <TenantChoice />
      <nav aria-label={texts("shell.rooms")}>
        {rooms
          .filter(room => room !== "privacy" || isOfficer)
          .map(room => (
            <Link key={room} to={to(address, room === "start" ? [] : [room])} aria-current={room === here ? "page" : undefined}>
              <Icon name={room} />
              {texts(`room.${room}`)}
            </Link>
          ))}
      </nav>
      <div className="preferences">
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  );
}

function LanguageChoice() {
  const texts = useTexts();
  const address = useAddress();
  const other = texts.language === "de" ? "en" : "de";
  return (
    <Link to={withQuery(address, { lang: other === "en" ? "en" : "" })} lang={other} hrefLang={other} className="language">
      {texts("shell.otherLanguage")}
    </Link>
  );
}

const themeIcons: Readonly<Record<Theme, IconName>> = { auto: "device", light: "sun", dark: "moon" };

function ThemeChoice() {
  const texts = useTexts();
  const theme = useTheme();
  return (
    <div className="themes" role="group" aria-label={texts("shell.theme")}>
      {themes.map(one => (
        <button
          key={one}
          type="button"
          className="quiet"
          aria-pressed={one === theme}
          title={texts(`theme.${one}`)}
          aria-label={texts(`theme.${one}`)}
          onClick={() => choose(one)}
        >
          <Icon name={themeIcons[one]} />
        </button>
      ))}
    </div>
  );
}
