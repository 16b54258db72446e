import type { Locale } from "@/engine/locale";
import type { Outcome } from "@/engine/quiz/grade";
import type { Certainty, KindName } from "@/engine/quiz/question";

/** Every word of questions, sessions and review in one language. Functions take plain numbers. */
export type QuizWords = {
  readonly label: string;
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly place: (index: number, count: number) => string;
  readonly certaintyAsk: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly check: string;
  readonly keys: string;
  readonly keysOrder: string;
  readonly keysNumber: string;
  readonly keysMatch: string;
  readonly keysDo: string;
  readonly matchLeft: string;
  readonly matchOpen: string;
  readonly matchRight: (left: string) => string;
  readonly matchWith: (left: string) => string;
  readonly gap: string;
  readonly openChallenge: string;
  readonly notSolved: string;
  readonly solvedOwn: string;
  readonly solvedHelped: string;
  readonly giveUp: string;
  readonly challengeSolution: string;
  readonly next: string;
  readonly seeResult: string;
  readonly again: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoFailed: string;
  readonly moveUp: (text: string) => string;
  readonly moveDown: (text: string) => string;
  readonly moved: (text: string, place: number) => string;
  readonly numberField: (unit: string) => string;
  readonly problem: {
    readonly pick: string;
    readonly move: string;
    readonly number: string;
    readonly notNumber: string;
    readonly severalNumbers: string;
    readonly otherUnit: (unit: string) => string;
    readonly rows: (left: number) => string;
    readonly point: string;
    readonly unsolved: string;
  };
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly sureWrong: string;
  readonly luckyGuess: string;
  readonly mark: {
    readonly yours: string;
    readonly right: string;
    readonly yoursRight: string;
    readonly yoursWrong: string;
    readonly missed: string;
    readonly wrongChoice: string;
    readonly inPlace: string;
    readonly yourPlace: (place: number) => string;
    readonly yourAnswer: (value: string) => string;
    readonly rightAnswer: (value: string) => string;
  };
  readonly rightOrder: string;
  readonly why: string;
  readonly read: (noteTitle: string) => string;
  readonly watch: string;
  readonly counter: (claim: string) => string;
  readonly link: string;
  readonly mistake: string;
  readonly facts: string;
  readonly checked: string;
  readonly unconfirmed: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly comesBack: (days: number) => string;
  readonly showAnswer: string;
  readonly resultTitle: string;
  readonly resultCount: (right: number, count: number) => string;
  readonly resultParts: (partly: number, wrong: number, sureWrong: number) => string;
  readonly allRight: string;
  readonly readAgain: string;
  readonly readRest: (count: number) => string;
  readonly sureWrongTitle: string;
  readonly sureWrongLead: string;
  readonly retryWrong: (count: number) => string;
  readonly restart: string;
  readonly toReview: string;
  readonly noQuestions: string;
  readonly review: {
    readonly needsScript: string;
    readonly loading: string;
    readonly today: string;
    readonly due: (count: number) => string;
    readonly dueLead: string;
    readonly start: (count: number) => string;
    readonly nothingDue: string;
    readonly nextDue: (days: number) => string;
    readonly empty: string;
    readonly emptyLead: string;
    readonly startQuiz: string;
    readonly fresh: (count: number) => string;
    readonly startFresh: (count: number) => string;
    readonly misled: string;
    readonly misledLead: string;
    readonly coming: string;
    readonly comingDay: (days: number) => string;
    readonly comingCount: (count: number) => string;
    readonly record: string;
    readonly answers: string;
    readonly rightShare: string;
    readonly days: string;
    readonly cards: string;
    readonly undoLast: string;
    readonly undoLastLead: (ask: string) => string;
    readonly sessionTitle: string;
    readonly freshTitle: string;
    readonly leave: string;
    readonly takeFile: string;
  };
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const quizWords: Readonly<Record<Locale, QuizWords>> = {
  ko: {
    label: "문제",
    kinds: {
      "one-choice": "하나를 고르세요",
      "several-choices": "맞는 것을 모두 고르세요",
      order: "순서대로 놓으세요",
      number: "수를 적으세요",
      rows: "줄마다 하나씩 고르세요",
      match: "짝을 지으세요",
      point: "그림에서 고르세요",
      transition: "빈칸을 채우세요",
      decode: "이름을 조각조각 읽으세요",
      do: "실습에서 해결하세요",
    },
    place: (index, count) => `${count}문제 중 ${index}번째`,
    certaintyAsk: "얼마나 확실한가요?",
    certainty: { sure: "확실해요", unsure: "긴가민가해요", guess: "찍었어요" },
    check: "답 확인",
    keys: "숫자 키로 고르고 Enter로 확인합니다. 확신은 S(확실)·U(긴가민가)·G(찍음) 키로 정합니다.",
    keysOrder: "숫자 키로 줄을 고르고 위아래 화살표로 옮긴 뒤 Enter로 확인합니다.",
    keysNumber: "Enter로 확인합니다.",
    keysMatch: "숫자 키를 누르면 아직 비어 있는 첫 항목과 짝지어집니다. 다 채운 뒤에는 위아래 화살표로 고른 항목의 짝을 바꿉니다.",
    keysDo: "실습에서 목표를 이루면 여기에도 표시됩니다. Enter로 확인합니다.",
    matchLeft: "짝을 찾을 항목",
    matchOpen: "짝을 고르세요",
    matchRight: (left) => `‘${left}’의 짝`,
    matchWith: (left) => `지금은 ‘${left}’의 짝`,
    gap: "빈칸",
    openChallenge: "실습 과제 열기",
    notSolved: "아직 해결한 기록이 없습니다. 실습에서 목표를 이루면 이 카드가 알아챕니다.",
    solvedOwn: "이 과제를 스스로 해결했습니다.",
    solvedHelped: "이 과제를 풀이를 본 뒤 해결했습니다.",
    giveUp: "이번에는 해결하지 못했습니다",
    challengeSolution: "실습에서 힌트와 풀이 보기",
    next: "다음 문제",
    seeResult: "결과 보기",
    again: "다시 풀기",
    undo: "이 답 되돌리기",
    undone: "답을 되돌렸습니다. 기록에 남지 않으니 다시 풀어 보세요.",
    undoFailed: "지금은 되돌린 것을 저장할 수 없어 답을 그대로 두었습니다.",
    moveUp: (text) => `위로: ${text}`,
    moveDown: (text) => `아래로: ${text}`,
    moved: (text, place) => `${place}번째 자리: ${text}`,
    numberField: (unit) => `답 (단위: ${unit})`,
    problem: {
      pick: "아직 고르지 않았습니다. 하나 이상 고른 뒤 확인해 주세요.",
      move: "아직 순서를 바꾸지 않았습니다. 처음 놓인 순서는 정답이 아닙니다.",
      number: "아직 답을 적지 않았습니다.",
      notNumber: "숫자로 읽을 수 없습니다. 1,000이나 0.5처럼 적어 주세요.",
      severalNumbers: "숫자가 둘 이상입니다. 답 하나만 적어 주세요.",
      otherUnit: (unit) => `단위가 다릅니다. 이 문제의 단위는 ‘${unit}’입니다.`,
      rows: (left) => `아직 고르지 않은 곳이 ${left}개 있습니다.`,
      point: "아직 고르지 않았습니다. 그림이나 목록에서 하나를 골라 주세요.",
      unsolved: "아직 해결한 기록이 없습니다. 실습에서 해결하거나, 해결하지 못했다고 표시해 주세요.",
    },
    outcome: { right: "맞았습니다", partly: "거의 맞았습니다", wrong: "틀렸습니다" },
    sureWrong: "확신했지만 틀렸습니다. 가장 먼저 바로잡을 부분이라 복습에서 맨 앞에 놓습니다.",
    luckyGuess: "찍어서 맞힌 답이므로 조금 일찍 다시 묻습니다.",
    mark: {
      yours: "내 답",
      right: "정답",
      yoursRight: "정답 · 내가 고름",
      yoursWrong: "오답 · 내가 고름",
      missed: "정답 · 놓침",
      wrongChoice: "오답",
      inPlace: "제자리",
      yourPlace: (place) => `내 답은 ${place}번째`,
      yourAnswer: (value) => `내 답: ${value}`,
      rightAnswer: (value) => `정답: ${value}`,
    },
    rightOrder: "올바른 순서",
    why: "왜 그런가요",
    read: (noteTitle) => `설명 다시 읽기: ${noteTitle}`,
    watch: "실습에서 직접 보기",
    counter: (claim) => `이 답이 어긋나는 순간 보기: “${claim}”`,
    link: "이 문제만의 링크",
    mistake: "흔한 오해",
    facts: "근거가 되는 AWS 문서",
    checked: "확인한 날",
    unconfirmed: "AWS 문서로 확인하지 못한 값입니다.",
    saving: "저장하는 중…",
    saved: "저장했습니다",
    notSaved: "이 방문 동안만 기억합니다",
    comesBack: (days) => (days <= 0 ? "오늘 다시 묻습니다" : days === 1 ? "내일 다시 묻습니다" : `${days}일 뒤에 다시 묻습니다`),
    showAnswer: "답 보기",
    resultTitle: "결과",
    resultCount: (right, count) => `${count}문제 중 ${right}문제를 맞혔습니다`,
    resultParts: (partly, wrong, sureWrong) =>
      [
        ...(partly > 0 ? [`거의 맞음 ${partly}`] : []),
        ...(wrong > 0 ? [`틀림 ${wrong}`] : []),
        ...(sureWrong > 0 ? [`그중 확신했던 답 ${sureWrong}`] : []),
      ].join(" · "),
    allRight: "모두 맞혔습니다. 잊을 때쯤 복습에서 다시 묻겠습니다.",
    readAgain: "다시 읽을 곳",
    readRest: (count) => `나머지 ${count}개도 보기`,
    sureWrongTitle: "확신했지만 틀린 문제",
    sureWrongLead: "틀린 줄 몰랐던 지식입니다. 여기부터 읽으면 가장 많이 얻습니다.",
    retryWrong: (count) => `틀린 문제만 다시 (${count})`,
    restart: "처음부터 다시",
    toReview: "복습으로 가기",
    noQuestions: "아직 문제가 없습니다.",
    review: {
      needsScript: "복습할 날은 이 브라우저에 저장된 답으로 계산하므로 자바스크립트가 필요합니다. 문제와 답은 각 글의 끝에서 자바스크립트 없이도 볼 수 있습니다.",
      loading: "기록을 읽는 중입니다…",
      today: "오늘 복습",
      due: (count) => `${count}문제`,
      dueLead: "확신했지만 틀린 문제부터, 잊었을 가능성이 큰 순서로 묻습니다.",
      start: (count) => `${count}문제 복습하기`,
      nothingDue: "오늘 복습할 문제가 없습니다",
      nextDue: (days) => (days <= 1 ? "다음 복습은 내일입니다." : `다음 복습은 ${days}일 뒤입니다.`),
      empty: "아직 답한 문제가 없습니다",
      emptyLead: "글 끝의 문제나 장 전체 문제에 답하면, 잊을 때쯤 여기에서 다시 묻습니다.",
      startQuiz: "문제 풀러 가기",
      fresh: (count) => `아직 답하지 않은 문제가 ${count}개 있습니다.`,
      startFresh: (count) => `새 문제 ${count}개 풀기`,
      misled: "확신했지만 틀린 문제",
      misledLead: "마지막으로 답했을 때 확신했지만 틀렸습니다. 다시 맞히면 여기에서 사라집니다.",
      coming: "앞으로 7일",
      comingDay: (days) => (days === 1 ? "내일" : `${days}일 뒤`),
      comingCount: (count) => `${count}문제`,
      record: "지금까지",
      answers: "답",
      rightShare: "맞힌 비율",
      days: "공부한 날",
      cards: "만난 문제",
      undoLast: "마지막 답 되돌리기",
      undoLastLead: (ask) => `마지막으로 답한 문제: ${ask}`,
      sessionTitle: "오늘 복습",
      freshTitle: "새 문제",
      leave: "복습 목록으로",
      takeFile: "지금 파일로 받기",
    },
  },
  en: {
    label: "Question",
    kinds: {
      "one-choice": "Pick one",
      "several-choices": "Pick all that are true",
      order: "Put them in order",
      number: "Type a number",
      rows: "Pick one in each row",
      match: "Join what belongs together",
      point: "Point at it in the picture",
      transition: "Fill the gaps",
      decode: "Read the name piece by piece",
      do: "Do it in the lab",
    },
    place: (index, count) => `Question ${index} of ${count}`,
    certaintyAsk: "How sure are you?",
    certainty: { sure: "Sure", unsure: "Not quite sure", guess: "Just a guess" },
    check: "Check",
    keys: "Number keys pick, Enter checks. How sure: S (sure), U (unsure), G (guess).",
    keysOrder: "A number key takes hold of a line, the up and down arrows move it, Enter checks.",
    keysNumber: "Enter checks.",
    keysMatch: "A number key joins the first open item. Once all are joined, the up and down arrows choose an item and a number key joins it anew.",
    keysDo: "Reach the goal in the lab and it shows here. Enter checks.",
    matchLeft: "Items to join",
    matchOpen: "join it",
    matchRight: (left) => `What goes with ${left}`,
    matchWith: (left) => `now with ${left}`,
    gap: "gap",
    openChallenge: "Open the challenge",
    notSolved: "Not solved yet. Reach its goal in the lab, and this card will know.",
    solvedOwn: "You have solved this challenge on your own.",
    solvedHelped: "You have solved this challenge after seeing its solution.",
    giveUp: "I could not solve it this time",
    challengeSolution: "Hints and solution in the lab",
    next: "Next question",
    seeResult: "See the result",
    again: "Try again",
    undo: "Take this answer back",
    undone: "The answer was taken back and does not count. Try again.",
    undoFailed: "Taking it back cannot be saved right now, so the answer stays.",
    moveUp: (text) => `Move up: ${text}`,
    moveDown: (text) => `Move down: ${text}`,
    moved: (text, place) => `Now in place ${place}: ${text}`,
    numberField: (unit) => `Your answer (in ${unit})`,
    problem: {
      pick: "Nothing is picked yet. Pick at least one, then check.",
      move: "Nothing has been moved yet. The order shown first is never the right one.",
      number: "There is no answer yet.",
      notNumber: "This cannot be read as a number. Type it like 1,000 or 0.5.",
      severalNumbers: "There is more than one number. Type a single answer.",
      otherUnit: (unit) => `That is another unit. This question asks for ${unit}.`,
      rows: (left) => `${plural(left, "place is", "places are")} still open.`,
      point: "Nothing is picked yet. Pick a part in the picture or in the list.",
      unsolved: "It is not solved yet. Solve it in the lab, or say that you could not.",
    },
    outcome: { right: "Right", partly: "Almost right", wrong: "Not right" },
    sureWrong: "You were sure, and it is not so. This is worth fixing first, so review will ask it first.",
    luckyGuess: "It was a guess, so it comes back a little sooner.",
    mark: {
      yours: "Your answer",
      right: "Right",
      yoursRight: "Right · your pick",
      yoursWrong: "Wrong · your pick",
      missed: "Right · missed",
      wrongChoice: "Wrong",
      inPlace: "In place",
      yourPlace: (place) => `You put it in place ${place}`,
      yourAnswer: (value) => `Your answer: ${value}`,
      rightAnswer: (value) => `Right answer: ${value}`,
    },
    rightOrder: "The right order",
    why: "Why",
    read: (noteTitle) => `Read it again: ${noteTitle}`,
    watch: "Watch it in the lab",
    counter: (claim) => `See the moment this fails: “${claim}”`,
    link: "Link to this question",
    mistake: "Common mistake",
    facts: "AWS pages behind it",
    checked: "checked",
    unconfirmed: "Not confirmed on an AWS page.",
    saving: "Saving…",
    saved: "Saved",
    notSaved: "Kept for this visit only",
    comesBack: (days) => (days <= 0 ? "comes back today" : days === 1 ? "comes back tomorrow" : `comes back in ${days} days`),
    showAnswer: "Show the answer",
    resultTitle: "Result",
    resultCount: (right, count) => `${right} of ${count} right`,
    resultParts: (partly, wrong, sureWrong) =>
      [
        ...(partly > 0 ? [`almost right ${partly}`] : []),
        ...(wrong > 0 ? [`wrong ${wrong}`] : []),
        ...(sureWrong > 0 ? [`of these, sure ${sureWrong}`] : []),
      ].join(" · "),
    allRight: "All right. Review will ask again just before you would forget.",
    readAgain: "Read again",
    readRest: (count) => `Show the other ${count}`,
    sureWrongTitle: "Sure, but wrong",
    sureWrongLead: "You did not know that you did not know these. Reading here first pays most.",
    retryWrong: (count) => `Only the missed ones (${count})`,
    restart: "Start over",
    toReview: "Go to review",
    noQuestions: "There are no questions yet.",
    review: {
      needsScript: "What is due is computed from the answers stored in this browser, which needs JavaScript. Questions and answers at the end of each note can be read without it.",
      loading: "Reading your progress…",
      today: "Due today",
      due: (count) => plural(count, "question", "questions"),
      dueLead: "First what you were sure of but got wrong, then what you have most likely forgotten.",
      start: (count) => `Review ${plural(count, "question", "questions")}`,
      nothingDue: "Nothing is due today",
      nextDue: (days) => (days <= 1 ? "The next review is tomorrow." : `The next review is in ${days} days.`),
      empty: "No questions answered yet",
      emptyLead: "Answer the questions at the end of a note or of a chapter, and this page will ask them again just before you would forget.",
      startQuiz: "Go to the questions",
      fresh: (count) => `${plural(count, "question has", "questions have")} not been answered yet.`,
      startFresh: (count) => `Answer ${plural(count, "new question", "new questions")}`,
      misled: "Sure, but wrong",
      misledLead: "You were sure the last time and got these wrong. One right answer takes a question off this list.",
      coming: "The next 7 days",
      comingDay: (days) => (days === 1 ? "tomorrow" : `in ${days} days`),
      comingCount: (count) => plural(count, "question", "questions"),
      record: "So far",
      answers: "answers",
      rightShare: "right",
      days: "days of study",
      cards: "questions met",
      undoLast: "Take the last answer back",
      undoLastLead: (ask) => `Last question answered: ${ask}`,
      sessionTitle: "Review",
      freshTitle: "New questions",
      leave: "Back to the review list",
      takeFile: "Take the file now",
    },
  },
};
