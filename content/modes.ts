import type { Text } from "@/engine/locale";
import { mockMinutesPerQuestion, mockSize } from "@/engine/quiz/mock";
import { longestSet } from "@/engine/quiz/set-link";

/** A way to practise, with a page of its own under /practice/. `about` says there how it goes. */
export type Mode = { readonly id: string; readonly title: Text; readonly lead: Text; readonly about: Text };

const mockMinutes = mockSize * mockMinutesPerQuestion;

/** Ways to practise across chapters, in the order shown. */
export const modes = [
  {
    id: "mixed", title: { ko: "헷갈리는 것끼리 섞어 풀기", en: "Mixed practice" },
    lead: { ko: "중지와 종료처럼 서로 닮은 것을 번갈아 물어, 무엇이 다른지 보이게 합니다.", en: "Look-alikes such as stop and terminate take turns, so that the difference shows." },
    about: {
      ko: "한 번에 스무 문제를 냅니다. 닮은 것을 묻는 문제에는 무엇과 견주어 볼지 함께 적어 둡니다. 틀린 문제는 다음 날 복습에서 다시 만나고, 한 번 더 풀면 순서가 바뀝니다.",
      en: "Twenty questions at a time. A question about look-alikes says what to compare it with. What you miss comes back in tomorrow’s review, and another round brings another order.",
    },
  },
  {
    id: "drills", title: { ko: "계산과 해독 연습", en: "Drills" },
    lead: { ko: "유형 이름, 서브넷 크기, 경보, 요금, 조정 계산을 매번 새 숫자로 냅니다.", en: "Type names, subnet sizes, alarms, costs and scaling, with new numbers each time." },
    about: {
      ko: "숫자와 이름은 풀 때마다 새로 만들고, 정답은 글에서 배우는 것과 같은 규칙으로 계산합니다. 외운 답이 통하지 않으므로, 계산하는 법을 알 때까지 얼마든지 되풀이할 수 있습니다.",
      en: "Numbers and names are made anew each time, and the key is computed by the same rules the notes teach. A memorised answer does not help, so repeat them until you know how the sum goes.",
    },
  },
  {
    id: "mock", title: { ko: "65문제 모의시험", en: "Mock of 65 questions" },
    lead: { ko: "모든 장에서 고르게 뽑아 시간을 재고, 끝나면 장마다 어땠는지 알려 줍니다.", en: "Drawn from all chapters and timed, with a report by chapter at the end." },
    about: {
      ko: `문제 ${mockSize}개를 ${mockMinutes}분 안에 풉니다. 채점 결과는 끝나고 나서 보여 줍니다. 답은 하나씩 바로 저장하므로, 이 페이지를 새로 고치거나 닫았다가 같은 주소로 돌아와도 이어집니다.`,
      en: `${mockSize} questions in ${mockMinutes} minutes. How it went is shown at the end. Each answer is saved at once, so reloading this page, or coming back to the same address, goes on where you were.`,
    },
  },
  {
    id: "mistakes", title: { ko: "흔한 오해 점검", en: "Check for common mistakes" },
    lead: { ko: "널리 퍼진 말이 맞는지 틀린지, 얼마나 확신하는지 답합니다.", en: "Say whether a widespread statement is so, and how sure you are." },
    about: {
      ko: "블로그와 오래된 자료에 자주 나오는 말과 그것을 바로잡은 말을 섞어 보여 줍니다. 확신하면서 틀린 것은 복습에서 가장 먼저 다시 묻습니다. 답마다 근거가 되는 설명과 AWS 문서로 이어집니다.",
      en: "Statements often met in blogs and old articles, mixed with what is true. What you were sure of and got wrong comes first in review. Each answer leads to the paragraph and the AWS page behind it.",
    },
  },
  {
    id: "diagnose", title: { ko: "원인 찾기", en: "Diagnose" },
    lead: { ko: "증상을 보고 세 곳만 살펴본 뒤 원인을 판정합니다.", en: "Read the symptom, look at three places only, then say what it is." },
    about: {
      ko: "운영 중에 실제로 만나는 증상입니다. 어디를 볼지 고르면 그곳에서 알 수 있는 것을 보여 줍니다. 세 번 안에 원인을 가르는 곳을 찾아보세요. 운으로 맞힌 판정은 그렇다고 알려 줍니다.",
      en: "Symptoms met in real operations. Choose where to look and you see what can be learned there. Find the place that tells the causes apart within three looks; a verdict that was luck is called so.",
    },
  },
  {
    id: "set", title: { ko: "고른 문제 묶음", en: "A chosen set" },
    lead: { ko: "문제를 골라 링크로 나누어 주고, 어떻게 풀었는지 결과 코드로 받아 봅니다.", en: "Choose questions, share them as a link, and get a result code back." },
    about: {
      ko: `문제를 ${longestSet}개까지 골라 링크를 만듭니다. 받는 사람은 그 문제만 풀고, 끝나면 결과 코드를 얻습니다. 코드를 이 페이지에 넣으면 어느 문제를 맞혔는지 보입니다. 이름도 기록도 어디로도 보내지 않습니다.`,
      en: `Choose up to ${longestSet} questions and get a link. Whoever opens it answers only those and gets a result code; put the code into this page to see which were right. No name and no record is sent anywhere.`,
    },
  },
  {
    id: "paper", title: { ko: "종이와 Anki로 가져가기", en: "Take it to paper or Anki" },
    lead: { ko: "정답지가 딸린 시험지로 인쇄하거나 Anki에 넣을 파일로 받습니다.", en: "Print a sheet with its key, or download a file for Anki." },
    about: {
      ko: "시험지에는 고른 문제가 차례로 실리고, 원하면 뒤에 정답과 이유가 붙습니다. 수업이나 스터디에서 나누어 주기 좋습니다. Anki 파일은 나중에 다시 받아 넣어도 카드가 늘지 않고 내용만 바뀝니다.",
      en: "A sheet holds the questions you chose and, if you like, the key with its reasons behind them: made for a class or a study group. The Anki file may be taken again later; cards are then updated, not doubled.",
    },
  },
] as const satisfies readonly Mode[];

export type ModeId = (typeof modes)[number]["id"];
