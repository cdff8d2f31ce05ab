import { isHere, listenToPage } from "./commands.ts";
import { settingsOf } from "./settings.ts";
import { listenToFramework } from "./tcf.ts";
import { trackerOf } from "./tracker.ts";
import { watch } from "./watch.ts";

const settings = settingsOf(document.currentScript as HTMLScriptElement);

// A page that is only prepared in case somebody comes is not seen.
if ((document as { prerendering?: boolean }).prerendering) document.addEventListener("prerenderingchange", begin, { once: true });
else begin();

function begin(): void {
  if (isHere()) return;
  const tracker = trackerOf(settings);
  watch(tracker, settings);
  listenToPage(tracker);
  const heed = () => listenToFramework(settings.tcf, tracker.commands.consent);
  if (!heed()) addEventListener("load", heed);
}
