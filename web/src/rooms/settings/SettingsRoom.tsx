import { useTexts } from "../../texts";

/** What holds for the whole company. */
export default function SettingsRoom() {
  const texts = useTexts();
  return <h1>{texts("room.settings")}</h1>;
}
