import type { Text } from "@/engine/locale";

/** A way to practise, with a page of its own under /practice/. */
export type Mode = { readonly id: string; readonly title: Text; readonly lead: Text };

/** Ways to practise across chapters, in the order shown. */
export const modes = [
  {
    id: "mixed", title: { ko: "헷갈리는 것끼리 섞어 풀기", en: "Mixed practice" },
    lead: { ko: "중지와 종료처럼 서로 닮은 것을 번갈아 물어, 무엇이 다른지 보이게 합니다.", en: "Look-alikes such as stop and terminate take turns, so that the difference shows." },
  },
  {
    id: "drills", title: { ko: "계산과 해독 연습", en: "Drills" },
    lead: { ko: "유형 이름, 서브넷 크기, 경보, 요금, 조정 계산을 매번 새 숫자로 냅니다.", en: "Type names, subnet sizes, alarms, costs and scaling, with new numbers each time." },
  },
  {
    id: "mock", title: { ko: "65문제 모의시험", en: "Mock of 65 questions" },
    lead: { ko: "모든 장에서 고르게 뽑아 시간을 재고, 끝나면 장마다 어땠는지 알려 줍니다.", en: "Drawn from all chapters and timed, with a report by chapter at the end." },
  },
  {
    id: "mistakes", title: { ko: "흔한 오해 점검", en: "Check for common mistakes" },
    lead: { ko: "널리 퍼진 말이 맞는지 틀린지, 얼마나 확신하는지 답합니다.", en: "Say whether a widespread statement is so, and how sure you are." },
  },
  {
    id: "diagnose", title: { ko: "원인 찾기", en: "Diagnose" },
    lead: { ko: "증상을 보고 세 곳만 살펴본 뒤 원인을 판정합니다.", en: "Read the symptom, look at three places only, then say what it is." },
  },
  {
    id: "set", title: { ko: "고른 문제 묶음", en: "A chosen set" },
    lead: { ko: "문제를 골라 링크로 나누고, 결과 코드로 어떻게 풀었는지 받아 봅니다.", en: "Choose questions, share them as a link, and get a result code back." },
  },
  {
    id: "paper", title: { ko: "종이와 Anki로 가져가기", en: "Take it to paper or Anki" },
    lead: { ko: "정답지가 딸린 시험지로 인쇄하거나 Anki에 넣을 파일로 받습니다.", en: "Print a sheet with its key, or download a file for Anki." },
  },
] as const satisfies readonly Mode[];

export type ModeId = (typeof modes)[number]["id"];
