/** Hands a text to the reader as a file. */
export function downloadText({ name, text }: { readonly name: string; readonly text: string }): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The download has taken hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
