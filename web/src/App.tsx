import { lazy, Suspense, useEffect, useState } from "react";
import { useAddress } from "./address";
import { Loading } from "./parts/States";
import { MapsRoom } from "./rooms/maps/MapsRoom";
import { StartRoom } from "./rooms/start/StartRoom";
import { Shell } from "./shell/Shell";
import { rooms } from "./shell/rooms";
import { type Language, load, type Texts, TextsProvider, useTexts } from "./texts";

const lazyRooms = {
  analysis: lazy(() => import("./rooms/analysis/AnalysisRoom")),
  customers: lazy(() => import("./rooms/customers/CustomersRoom")),
  segments: lazy(() => import("./rooms/segments/SegmentsRoom")),
  privacy: lazy(() => import("./rooms/privacy/PrivacyRoom")),
  sources: lazy(() => import("./rooms/sources/SourcesRoom")),
  settings: lazy(() => import("./rooms/settings/SettingsRoom")),
};

export function App() {
  const texts = useLanguage();
  return (
    texts && (
      <TextsProvider value={texts}>
        <Shell>
          <Suspense fallback={<Loading />}>
            <Room />
          </Suspense>
        </Shell>
      </TextsProvider>
    )
  );
}

/** Of the address; German unless it says English. */
function useLanguage(): Texts | undefined {
  const language: Language = useAddress().query.get("lang") === "en" ? "en" : "de";
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    let isLeft = false;
    void load(language).then(loaded => {
      if (isLeft) return;
      document.documentElement.lang = language;
      setTexts(() => loaded);
    });
    return () => {
      isLeft = true;
    };
  }, [language]);
  return texts;
}

function Room() {
  const texts = useTexts();
  const { path } = useAddress();
  const room = rooms.find(known => known === (path[0] ?? "start"));
  useEffect(() => {
    document.title = `${texts(room ? `room.${room}` : "lost.title")} – Wegmarke`;
  }, [room, texts]);
  if (room === undefined) return <Lost />;
  if (room === "start") return <StartRoom />;
  if (room === "maps") return <MapsRoom />;
  const Lazy = lazyRooms[room];
  return <Lazy />;
}

function Lost() {
  const texts = useTexts();
  return (
    <section className="empty">
      <h1>{texts("lost.title")}</h1>
      <p>{texts("lost.text")}</p>
    </section>
  );
}
