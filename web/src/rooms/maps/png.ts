/** On paper and on dense screens a picture at its own size is blurred. */
const density = 2;

/** A drawing of the server as PNG, twice its size. Its font lies inside, so that it looks the same. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.naturalWidth * density, picture.naturalHeight * density];
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((made, failed) =>
      canvas.toBlob(blob => (blob ? made(blob) : failed(new Error("This browser makes no PNG of this size."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
