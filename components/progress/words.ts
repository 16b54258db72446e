import type { Locale } from "@/engine/locale";
import type { ExchangeProblem } from "@/engine/progress/exchange";
import type { Trouble } from "./store";

export type ProgressWords = {
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly kept: (count: number) => string;
  readonly download: string;
  readonly title: string;
  readonly lead: string;
  readonly exportTitle: string;
  readonly exportLead: (count: number) => string;
  readonly exportButton: string;
  readonly importTitle: string;
  readonly importLead: string;
  readonly chooseFile: string;
  readonly readOnly: string;
  readonly refused: Readonly<Record<ExchangeProblem | "unreadable-file", string>>;
  readonly nothingChanged: string;
  readonly previewTitle: (name: string) => string;
  readonly inFile: string;
  readonly fresh: string;
  readonly alreadyHere: string;
  readonly conflicting: string;
  readonly removedOnReplace: string;
  readonly unreadable: string;
  readonly repaired: string;
  readonly mergeLead: string;
  readonly merge: (count: number) => string;
  readonly replaceLead: string;
  readonly replace: (removed: number, count: number) => string;
  readonly cancel: string;
  readonly merged: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly keptOnly: string;
  readonly failed: string;
  readonly quarantineTitle: (count: number) => string;
  readonly quarantineLead: string;
  readonly quarantineButton: string;
  readonly copiesTitle: (count: number) => string;
  readonly copiesLead: string;
  readonly copiesLost: string;
  readonly copyName: (moment: string) => string;
  readonly copyHolds: (count: number) => string;
  readonly persistTitle: string;
  readonly persistLead: string;
  readonly persistButton: string;
  readonly persistYes: string;
  readonly persistNo: string;
};

const answers = (count: number): string => `${count} ${count === 1 ? "entry" : "entries"}`;

export const progressWords: Readonly<Record<Locale, ProgressWords>> = {
  ko: {
    trouble: {
      unavailable: "이 브라우저가 저장소를 열어 주지 않습니다(비공개 창이거나 사이트 데이터를 막아 둔 경우). 답은 이 방문 동안만 기억하니, 남기려면 떠나기 전에 내보내 주세요.",
      blocked: "다른 탭에 이 사이트의 이전 버전이 열려 있어 기록을 열 수 없습니다. 그 탭을 닫으면 이어서 저장합니다.",
      closed: "다른 탭에서 더 새로운 버전을 열었습니다. 이 탭을 새로 고쳐 주세요. 그때까지의 답은 이 방문 동안만 기억합니다.",
      damaged: "저장소의 구조가 이 사이트의 것과 다릅니다. 아무것도 건드리지 않았습니다. 답은 이 방문 동안만 기억합니다.",
      newer: "이 브라우저의 기록은 더 새로운 버전의 사이트가 쓴 것입니다. 망가뜨리지 않도록 읽기만 하며, 지금 하는 답은 이 방문 동안만 기억합니다.",
      full: "저장 공간이 가득 차서 마지막 답을 저장하지 못했습니다. 공간이 생기면 다음 답과 함께 저장합니다. 그 전에 떠나려면 내보내 주세요.",
    },
    kept: (count) => `아직 저장하지 못한 기록이 ${count}개 있습니다.`,
    download: "내보내기",
    title: "내 학습 기록",
    lead: "기록은 이 브라우저에만 있고 어디로도 보내지 않습니다. 다른 기기로 옮기거나 따로 보관하려면 파일로 내보내세요.",
    exportTitle: "내보내기",
    exportLead: (count) => `기록 ${count}개를 파일 하나에 담습니다.`,
    exportButton: "파일로 내보내기",
    importTitle: "가져오기",
    importLead: "파일을 고르면 무엇이 바뀌는지 먼저 보여 줍니다. 그 전에는 아무것도 바꾸지 않습니다.",
    chooseFile: "가져올 파일 고르기",
    readOnly: "지금은 기록을 읽을 수만 있어 가져올 수 없습니다.",
    refused: {
      "too-large": "파일이 너무 큽니다. 20MB까지 읽습니다.",
      "too-deep": "학습 기록 파일이라기에는 너무 깊게 겹쳐 있습니다.",
      "too-many": "항목이 너무 많습니다. 200,000개까지 읽습니다.",
      "not-json": "JSON으로 읽을 수 없습니다. 파일이 잘렸거나 다른 형식입니다.",
      "not-progress": "이 사이트의 학습 기록 파일이 아닙니다.",
      newer: "더 새로운 버전의 사이트에서 내보낸 파일입니다. 이 페이지를 새로 고친 뒤 다시 해 보세요.",
      "wrong-type": "파일의 틀이 학습 기록과 다릅니다.",
      "forbidden-key": "학습 기록에 있을 수 없는 이름이 들어 있어 읽지 않았습니다.",
      "unreadable-file": "브라우저가 이 파일을 읽지 못했습니다.",
    },
    nothingChanged: "기록은 바뀌지 않았습니다.",
    previewTitle: (name) => `‘${name}’ 파일을 가져오면`,
    inFile: "파일에 있는 기록",
    fresh: "여기에 없는 기록",
    alreadyHere: "이미 있는 기록",
    conflicting: "내용이 서로 다른 기록 (여기 것을 남기고 파일 것은 따로 보관)",
    removedOnReplace: "바꾸면 지워지는 기록",
    unreadable: "읽을 수 없어 따로 보관할 것",
    repaired: "빠진 값을 채워 읽은 기록",
    mergeLead: "합치면 지금 기록에 없는 것만 더합니다.",
    merge: (count) => `${count}개 합치기`,
    replaceLead: "바꾸면 지금 기록을 지우고 파일의 기록만 남깁니다. 되돌릴 수 없으니 먼저 내보내 두세요.",
    replace: (removed, count) => `${removed}개를 지우고 ${count}개로 바꾸기`,
    cancel: "그만두기",
    merged: (count) => `기록 ${count}개를 더해 저장했습니다.`,
    replaced: (count) => `기록을 파일의 ${count}개로 바꾸어 저장했습니다.`,
    keptOnly: "가져왔지만 저장하지는 못했습니다. 이 방문 동안만 기억합니다.",
    failed: "저장하지 못해 기록을 그대로 두었습니다.",
    quarantineTitle: (count) => `읽지 못한 기록 ${count}개`,
    quarantineLead: "망가졌거나 알 수 없는 기록입니다. 지우지 않고 그대로 보관하며, 내려받아 살펴볼 수 있습니다.",
    quarantineButton: "읽지 못한 기록 내려받기",
    copiesTitle: (count) => `이 브라우저가 보관한 사본 ${count}개`,
    copiesLead: "최근 7일은 하루에 하나, 그 전 4주는 한 주에 하나씩 사본을 둡니다. 고르면 무엇이 바뀌는지 먼저 보여 줍니다. 브라우저의 사이트 데이터를 지우면 사본도 사라지니 가끔 내보내 두세요.",
    copiesLost: "기록이 비어 있는데 이 브라우저에 사본이 남아 있습니다. 하나를 고르면 되살릴 수 있습니다.",
    copyName: (moment) => `${moment}의 사본`,
    copyHolds: (count) => `기록 ${count}개`,
    persistTitle: "브라우저가 지우지 않게 하기",
    persistLead: "브라우저는 저장 공간이 모자라면 사이트의 기록을 지울 수 있습니다. 지우지 말아 달라고 부탁할 수 있습니다.",
    persistButton: "지우지 않도록 부탁하기",
    persistYes: "브라우저가 이 기록을 함부로 지우지 않기로 했습니다.",
    persistNo: "브라우저가 받아들이지 않았습니다. 가끔 내보내 두세요.",
  },
  en: {
    trouble: {
      unavailable: "This browser gives no access to storage (a private window, or site data is blocked). Answers are kept for this visit only; export them before you leave.",
      blocked: "An older version of this site is open in another tab, so your progress cannot be opened. Close that tab, and saving goes on.",
      closed: "Another tab has opened a newer version. Reload this tab. Until then answers are kept for this visit only.",
      damaged: "The storage does not have the shape of this site. Nothing was touched. Answers are kept for this visit only.",
      newer: "The progress in this browser was written by a newer version of this site. To keep it safe it is only read; answers given now are kept for this visit only.",
      full: "The storage is full, so the last answer could not be saved. It will be saved with the next one once there is room. Export before you leave.",
    },
    kept: (count) => `${answers(count)} not saved yet.`,
    download: "Export",
    title: "Your progress",
    lead: "It lives in this browser and is sent nowhere. Export it as a file to move it to another device or to keep a copy.",
    exportTitle: "Export",
    exportLead: (count) => `Puts ${answers(count)} into one file.`,
    exportButton: "Export as a file",
    importTitle: "Import",
    importLead: "Choose a file and see first what would change. Nothing changes before that.",
    chooseFile: "Choose a file to import",
    readOnly: "Your progress can only be read right now, so nothing can be imported.",
    refused: {
      "too-large": "The file is too large. Up to 20 MB are read.",
      "too-deep": "The file is nested too deeply to be a progress file.",
      "too-many": "The file has too many entries. Up to 200,000 are read.",
      "not-json": "The file is not JSON. It may be cut off or of another kind.",
      "not-progress": "This is not a progress file of this site.",
      newer: "The file was exported by a newer version of this site. Reload this page and try again.",
      "wrong-type": "The file does not have the shape of a progress file.",
      "forbidden-key": "The file holds a name that no progress file has, so it was not read.",
      "unreadable-file": "The browser could not read this file.",
    },
    nothingChanged: "Your progress has not changed.",
    previewTitle: (name) => `If you import ${name}`,
    inFile: "Entries in the file",
    fresh: "Not here yet",
    alreadyHere: "Already here",
    conflicting: "Different here and there (yours stays, the file's is kept aside)",
    removedOnReplace: "Removed if you replace",
    unreadable: "Unreadable, to be kept aside",
    repaired: "Read after filling in what was missing",
    mergeLead: "Merging adds only what is not here yet.",
    merge: (count) => `Merge ${answers(count)}`,
    replaceLead: "Replacing removes what is here and keeps only the file's entries. It cannot be undone, so export first.",
    replace: (removed, count) => `Remove ${removed}, replace by ${count}`,
    cancel: "Cancel",
    merged: (count) => `${answers(count)} added and saved.`,
    replaced: (count) => `Your progress is now the file's ${answers(count)}, saved.`,
    keptOnly: "Imported, but not saved: it is kept for this visit only.",
    failed: "It could not be saved, so your progress stays as it was.",
    quarantineTitle: (count) => `${answers(count)} that could not be read`,
    quarantineLead: "They are damaged or unknown. They are kept as they are, never deleted, and you can download them.",
    quarantineButton: "Download what could not be read",
    copiesTitle: (count) => `${count} ${count === 1 ? "copy" : "copies"} kept by this browser`,
    copiesLead: "One copy for each of the last 7 days, then one a week for 4 weeks. Choose one and see first what would change. Clearing this site's data clears the copies too, so export now and then.",
    copiesLost: "Your progress is empty, but this browser still has a copy. Choose one to bring it back.",
    copyName: (moment) => `Copy of ${moment}`,
    copyHolds: answers,
    persistTitle: "Keep the browser from clearing it",
    persistLead: "A browser short of space may clear the data of a site. You can ask it not to.",
    persistButton: "Ask the browser to keep it",
    persistYes: "The browser has agreed to keep it.",
    persistNo: "The browser did not agree. Export now and then.",
  },
};
