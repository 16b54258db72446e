import { breaches, evaluateAlarm, type AlarmRule, type AlarmState, type MissingData } from "../../aws/alarm";
import { drawFrom, type Family } from "./family";

const states: readonly AlarmState[] = ["OK", "ALARM", "INSUFFICIENT_DATA"];
const treatments: readonly MissingData[] = ["missing", "notBreaching", "breaching", "ignore"];

const treatmentWords: Readonly<Record<MissingData, { readonly ko: string; readonly en: string }>> = {
  missing: { ko: "빠진 점은 없는 것으로 두고, 실제 점만으로 따집니다", en: "a missing point stays missing, and only real points are judged" },
  notBreaching: { ko: "모자란 자리를 넘지 않은 점으로 채웁니다", en: "what is lacking is filled with points that do not breach" },
  breaching: { ko: "모자란 자리를 넘은 점으로 채웁니다", en: "what is lacking is filled with points that breach" },
  ignore: { ko: "판단할 수 없으면 지금 상태를 지킵니다", en: "where it cannot be judged, the state is kept" },
};

/** What an alarm says after one evaluation. The evaluator that labs run on is the key. */
export const alarmStates: Family = {
  id: "drill.alarm-state",
  facts: ["cw.alarm.m-of-n", "cw.alarm.missing", "cw.alarm.missing.range", "cw.alarm.states"],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const evaluationPeriods = draw.whole("n", 2, 5);
    const rule: AlarmRule = {
      comparison: draw.one("comparison", ["GreaterThanThreshold", "GreaterThanOrEqualToThreshold"] as const),
      threshold: draw.whole("threshold", 5, 9) * 10,
      evaluationPeriods,
      datapointsToAlarm: draw.whole("m", 1, evaluationPeriods),
      treatMissingData: draw.one("treatment", treatments),
    };
    const state = draw.one("state", states);
    // As many points as are compared: how many more CloudWatch fetches is not said, and must not decide.
    // Now and then nothing arrives at all: only there do the four treatments part completely.
    const isSilent = draw.whole("silent", 0, 4) === 0;
    const points = Array.from({ length: evaluationPeriods }, (_, index) => {
      if (isSilent || draw.whole(`gap-${index}`, 0, 9) < 3) return null;
      return draw.whole(`side-${index}`, 0, 7) === 0 ? rule.threshold : rule.threshold + draw.whole(`point-${index}`, -18, 18);
    });
    const answer = evaluateAlarm(points, rule, state);
    const shown = points.map((value) => (value === null ? "–" : String(value))).join("  ");
    const bad = points.filter((value) => value !== null && breaches(value, rule)).length;
    const lacking = points.filter((value) => value === null).length;
    const compare = rule.comparison === "GreaterThanThreshold" ? { ko: "초과", en: "greater than" } : { ko: "이상", en: "at least" };
    const { datapointsToAlarm: m, evaluationPeriods: n } = rule;
    const counted = {
      ko: `넘은 점 ${bad}개, 넘지 않은 점 ${n - bad - lacking}개, 빠진 점 ${lacking}개이고, 경보에는 ${n}개 중 ${m}개가 필요합니다.`,
      en: `${bad} breaching, ${n - bad - lacking} not, ${lacking} missing; the alarm needs ${m} of ${n}.`,
    };
    const why = (choice: AlarmState): { readonly ko: string; readonly en: string } => {
      if (choice === answer) return counted;
      switch (choice) {
        case "ALARM": return { ko: `그러려면 넘은 점이 ${m}개 있어야 합니다. ${counted.ko}`, en: `That would take ${m} breaching points. ${counted.en}` };
        case "OK": return { ko: `그렇게 판단할 근거가 없습니다. ${counted.ko}`, en: `The points do not say so. ${counted.en}` };
        case "INSUFFICIENT_DATA": return { ko: `점이 몇 개 빠졌다고 바로 이 상태가 되지는 않습니다. ${counted.ko}`, en: `A few missing points alone do not lead here. ${counted.en}` };
      }
    };
    return {
      id: this.id, kind: "one-choice", section: "", facts: ["cw.alarm.m-of-n", "cw.alarm.missing", "cw.alarm.missing.range"], concepts: ["cloudwatch"], mistake: "M41",
      ask: {
        ko: `경보가 임계값 ${rule.threshold} ${compare.ko}, ${n}개 중 ${m}개, 빠진 데이터는 ${rule.treatMissingData}로 설정되어 있습니다. 지금 상태는 ${state}이고, 가져온 데이터 포인트는 오래된 것부터 [${shown}]입니다(–는 빠진 점). 평가한 뒤의 상태는 무엇입니까?`,
        en: `An alarm is set to ${compare.en} ${rule.threshold}, ${m} of ${n}, missing data ${rule.treatMissingData}. Its state is ${state}, and the points fetched, oldest first, are [${shown}] (– is missing). What is its state after this evaluation?`,
      },
      choices: states.map((choice) => ({ id: choice.toLowerCase().replaceAll("_", "-"), right: choice === answer, text: { ko: choice, en: choice }, why: why(choice) })),
      explain: {
        ko: `${counted.ko} ${rule.treatMissingData}: ${treatmentWords[rule.treatMissingData].ko}. ${book("cw.alarm.missing").meaning.ko}`,
        en: `${counted.en} ${rule.treatMissingData}: ${treatmentWords[rule.treatMissingData].en}. ${book("cw.alarm.missing").meaning.en}`,
      },
    };
  },
};
