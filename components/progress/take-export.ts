import { downloadText } from "./download";
import { progress } from "./store";

/** Hands the reader's progress out as a file, and remembers that it did. */
export async function takeExport(): Promise<void> {
  downloadText(await progress.getState().exported());
  progress.getState().noteExport();
}
