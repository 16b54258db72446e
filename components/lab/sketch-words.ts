import type { Locale, Text } from "@/engine/locale";
import { filled } from "./words";

/** What the drawing of lines says by itself. `{n}` and the like are places for values. */
const words = {
  span: { ko: "그릴 시간", en: "Stretch of time" },
  fromNow: { ko: "지금부터 다시 그리기", en: "Draw from now on" },
  moved: { ko: "이 그림은 {time}부터의 그림입니다.", en: "This drawing begins at {time}." },
  tooLate: { ko: "이 실습의 끝을 넘습니다. 더 짧은 시간을 고르세요.", en: "That goes beyond the end of this lab. Choose a shorter stretch." },
  howTo: {
    ko: "누른 채 옆으로 쓸어 그립니다. 키보드로는 좌우 화살표로 칸을 고르고 위아래 화살표로 값을 바꿉니다.",
    en: "Press and sweep sideways to draw. By keyboard, the left and right arrows choose a slot, up and down change its value.",
  },
  slot: { ko: "{time}부터", en: "from {time}" },
  rows: { ko: "숫자로 적기", en: "Enter numbers" },
  lay: { ko: "이대로 흐르게 하기", en: "Let it run like this" },
  laid: { ko: "{time}부터 이 선을 따릅니다. 재생하거나 시간을 보내 보세요.", en: "From {time} on the run follows this line. Play, or let time pass." },
  commit: { ko: "예상을 굳히고 {span} 보내기", en: "Commit the guess and let {span} pass" },
  guess: { ko: "예상", en: "guess" },
  result: { ko: "실제", en: "result" },
  score: { ko: "겹치는 넓이 {n}%", en: "{n}% of the area overlaps" },
  furthest: { ko: "가장 벌어진 때는 {time}입니다. 예상 {guess}, 실제 {result}.", en: "Furthest apart at {time}: guess {guess}, result {result}." },
  same: { ko: "처음부터 끝까지 같았습니다.", en: "They were the same all the way." },
} as const satisfies Record<string, Text>;

export type SaySketch = (id: keyof typeof words, values?: Readonly<Record<string, string | number>>) => string;

/** The wording of the drawing in one language. */
export function sayOfSketch(locale: Locale): SaySketch {
  return (id, values) => filled(words[id][locale], values);
}
