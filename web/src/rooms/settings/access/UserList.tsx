import { useAddress } from "../../../address";
import { type Schemas, useJson } from "../../../api/queries";
import { Answer } from "../../../parts/States";
import { useTexts } from "../../../texts";

type User = Schemas["UserView"];

/** Persons and their roles; they are invited, changed and shut out on the page that has the links to hand over. */
export function UserList() {
  const texts = useTexts();
  const { base } = useAddress();
  const users = useJson("/api/users");
  return (
    <section className="told">
      <h2>{texts("users.title")}</h2>
      <p className="actions">
        <a className="button primary" href={`${base}/users?lang=${texts.language}`}>
          {texts("users.edit")}
        </a>
      </p>
      <Answer of={users}>
        {data =>
          (data as readonly User[]).length === 0 ? (
            <p>{texts("users.none")}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="region" aria-label={texts("users.title")}>
              <table>
                <thead>
                  <tr>
                    <th>{texts("users.name")}</th>
                    <th>{texts("users.role")}</th>
                    <th>{texts("users.state")}</th>
                    <th>{texts("users.secondFactor")}</th>
                  </tr>
                </thead>
                <tbody>
                  {(data as readonly User[]).map(user => (
                    <tr key={user.name}>
                      <td className="file">{user.name}</td>
                      <td>
                        {texts.word("role", user.role) ?? user.role}{" "}
                        {user.isEverywhere && <span className="muted">{texts("users.everywhere")}</span>}
                      </td>
                      <td>{texts.word("userState", user.state)}</td>
                      <td>{texts(user.hasSecondFactor ? "users.yes" : "users.no")}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
    </section>
  );
}
