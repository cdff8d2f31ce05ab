/** Hands a text over as a file. */
export const save = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type }));

/** Hands over what was made or fetched here as a file. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
