import { useMay } from "../../../api/send";
import { Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { KeyList } from "./KeyList";
import { UserList } from "./UserList";

/** Who and what may come in. */
export function AccessPage() {
  const texts = useTexts();
  const may = useMay("administer");
  if (may === undefined) return <Loading />;
  if (!may) return <p className="notice">{texts("access.mayNot")}</p>;
  return (
    <>
      <UserList />
      <KeyList />
    </>
  );
}
