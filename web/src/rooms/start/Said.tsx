import type { Frame } from "../maps/contents";

/** What a map says, each sentence with its figure. */
export const Said = ({ messages }: { readonly messages: Frame["messages"] }) => (
  <ul className="messages">
    {messages.map(({ figure, sentence }) => (
      <li key={sentence}>
        <b>{figure}</b> {sentence}
      </li>
    ))}
  </ul>
);
