import { adjust, leastHealthy, stepFor, type Step } from "../../aws/scaling";
import { drawFrom, missesOf, numberOf, type Family } from "./family";

const machines = { ko: "대", en: "instances" };

/** A percentage of a capacity in whole instances. */
export const percentSteps: Family = {
  id: "drill.percent-scaling",
  facts: ["asg.step.adjust"],
  generate(seed) {
    const draw = drawFrom(seed);
    const current = draw.whole("current", 2, 24);
    const percent = draw.whole("percent", 1, 12) * 5;
    const sign = draw.one("sign", [1, -1]);
    const least = draw.one("least", [0, 0, 2, 3]);
    const share = (current * percent) / 100;
    const answer = adjust(current, "PercentChangeInCapacity", sign * percent, least);
    const moved = (size: number): number => Math.max(0, current + sign * size);
    const amount = { ko: `${sign * percent}%`, en: `${sign * percent}%` };
    return {
      id: this.id, kind: "number", section: "", facts: ["asg.step.adjust"], concepts: ["auto-scaling"], unit: machines, tolerance: 0, answer,
      ask: {
        ko: `원하는 용량이 ${current}인 그룹에서 PercentChangeInCapacity ${amount.ko} 조정이 일어났습니다.${least > 0 ? ` MinAdjustmentMagnitude는 ${least}입니다.` : ""} 새 용량은 몇 대입니까? (최소와 최대 크기에는 걸리지 않습니다.)`,
        en: `A group with a desired capacity of ${current} is adjusted by PercentChangeInCapacity ${amount.en}.${least > 0 ? ` MinAdjustmentMagnitude is ${least}.` : ""} What is the new capacity? (Minimum and maximum size are not in the way.)`,
      },
      misses: missesOf(answer, [
        { value: moved(Math.ceil(share)), why: { ko: "소수를 올렸습니다. 1보다 큰 몫은 0 쪽으로 버립니다.", en: "That rounds up. A share above one is rounded toward zero." } },
        { value: moved(Math.round(share)), why: { ko: "반올림했습니다. 1보다 큰 몫은 0 쪽으로 버립니다.", en: "That rounds to the nearest. A share above one is rounded toward zero." } },
        { value: moved(Math.floor(share)), why: { ko: share < 1 ? "한 대가 못 되는 몫을 버렸습니다. 1보다 작은 몫은 한 대가 됩니다." : "최소 변경 대수를 적용하지 않았습니다.", en: share < 1 ? "That drops a share below one. Such a share becomes one instance." : "That leaves out the least change." } },
        { value: moved(1), why: { ko: "한 대만 바꾸었습니다. 몫과 최소 변경 대수를 다시 보세요.", en: "That changes one instance only. Look again at the share and the least change." } },
        { value: moved(percent), why: { ko: "백분율을 대수로 읽었습니다. 그것은 ChangeInCapacity입니다.", en: "That takes the percentage for a number of instances, which would be ChangeInCapacity." } },
      ]),
      explain: {
        ko: `${current}대의 ${percent}%는 ${share}대입니다. ${share < 1 ? "1보다 작으므로 1대로 맞춥니다." : "1 이상이면 소수를 버립니다."}${least > 0 ? ` 그리고 적어도 ${least}대는 바꿉니다.` : ""}`,
        en: `${percent}% of ${current} is ${share}. ${share < 1 ? "A share below one becomes one instance." : "From one on, the fraction is dropped."}${least > 0 ? ` And at least ${least} are added or removed.` : ""}`,
      },
    };
  },
};

/** Which step of a policy applies, and what it asks for. */
export const stepBounds: Family = {
  id: "drill.step-bounds",
  facts: ["asg.step.bounds"],
  generate(seed) {
    const draw = drawFrom(seed);
    const threshold = draw.whole("threshold", 5, 7) * 10;
    const width = draw.whole("width", 1, 2) * 10;
    const amounts = [draw.whole("first", 1, 2), draw.whole("second", 3, 4), draw.whole("third", 5, 7)];
    const steps: readonly Step[] = [
      { lower: 0, upper: width, amount: amounts[0] ?? 0 }, { lower: width, upper: 2 * width, amount: amounts[1] ?? 0 }, { lower: 2 * width, upper: null, amount: amounts[2] ?? 0 },
    ];
    // Every third metric stands on a bound: there it matters which side belongs to the step.
    const room = 100 - threshold;
    const metric = threshold + (draw.whole("on-bound", 0, 2) === 0 ? draw.one("bound", [width, 2 * width].filter((value) => value <= room)) : draw.whole("above", 0, room));
    const current = draw.whole("current", 2, 10);
    const step = stepFor(metric - threshold, steps);
    const answer = adjust(current, "ChangeInCapacity", step?.amount ?? 0);
    const list = steps.map(({ lower, upper, amount }) => `${lower ?? ""}–${upper ?? "∞"}: +${amount}`).join(", ");
    const other = (value: number): number => current + (stepFor(value, steps)?.amount ?? 0);
    return {
      id: this.id, kind: "number", section: "", facts: ["asg.step.bounds"], concepts: ["auto-scaling", "cloudwatch"], unit: machines, tolerance: 0, answer,
      ask: {
        ko: `경보 임계값이 ${threshold}%인 단계 조정 정책의 단계는 [${list}]입니다(경계는 임계값과의 차이, ChangeInCapacity). 지금 ${current}대이고 지표가 ${metric}%이면 용량은 몇 대가 됩니까?`,
        en: `A step scaling policy on an alarm at ${threshold}% has the steps [${list}] (bounds are distances from the threshold, ChangeInCapacity). There are ${current} instances and the metric is ${metric}%. What capacity does it ask for?`,
      },
      misses: missesOf(answer, [
        { value: other(metric), why: { ko: "단계의 경계를 지표 값 그대로 읽었습니다. 경계는 임계값과의 차이입니다.", en: "That reads the bounds as values of the metric. They are distances from the threshold." } },
        { value: other(Math.max(0, metric - threshold - 1)), why: { ko: "아래쪽 단계를 골랐습니다. 임계값 위에서는 아래 경계가 그 단계에 들어갑니다.", en: "That takes the step below. Above the threshold the lower bound belongs to the step." } },
        { value: step?.amount ?? 0, why: { ko: "더할 대수만 적었습니다. 묻는 것은 새 용량입니다.", en: "That is the number added. The question asks for the new capacity." } },
      ]),
      explain: {
        ko: `지표는 임계값보다 ${metric - threshold} 높으므로 +${step?.amount ?? 0} 단계입니다. 임계값 위에서는 아래 경계를 포함하고 위 경계는 뺍니다.`,
        en: `The metric is ${metric - threshold} above the threshold, which is the step of +${step?.amount ?? 0}. Above the threshold the lower bound is included and the upper is not.`,
      },
    };
  },
};

/** How many instances an instance refresh leaves in service. */
export const refreshRoom: Family = {
  id: "drill.refresh-room",
  facts: ["asg.refresh.min-healthy"],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const share = numberOf(book, "asg.refresh.min-healthy");
    const isDefault = draw.whole("default", 0, 2) === 0;
    const percent = isDefault ? share : draw.whole("percent", 5, 9) * 10;
    const desired = draw.whole("desired", 3, 25);
    const answer = leastHealthy(desired, percent);
    return {
      id: this.id, kind: "number", section: "", facts: ["asg.refresh.min-healthy"], concepts: ["auto-scaling"], unit: machines, tolerance: 0, answer,
      ask: {
        ko: `원하는 용량이 ${desired}대인 그룹에서 최소 정상 비율 ${percent}%로 인스턴스 새로 고침을 합니다. 새로 고치는 동안 적어도 몇 대가 정상이어야 합니까?`,
        en: `A group with a desired capacity of ${desired} runs an instance refresh with a minimum healthy percentage of ${percent}%. How many instances must at least stay healthy?`,
      },
      misses: missesOf(answer, [
        { value: Math.floor((desired * percent) / 100), why: { ko: "소수를 버렸습니다. 이 비율은 올림하므로 더 많은 대수가 남습니다.", en: "That rounds down. This share is rounded up, so more must stay." } },
        { value: desired - answer, why: { ko: "한 번에 바꿀 수 있는 대수입니다. 남아야 하는 대수를 물었습니다.", en: "That is how many may be replaced at a time. The question asks how many must stay." } },
        { value: desired, why: { ko: "그러면 먼저 종료하는 방식으로는 하나도 바꿀 수 없습니다.", en: "Then nothing could be replaced by terminating first." } },
      ]),
      explain: {
        ko: `${desired}대의 ${percent}%는 ${(desired * percent) / 100}대이고, 대수로 바꿀 때 올립니다.`,
        en: `${percent}% of ${desired} is ${(desired * percent) / 100}, rounded up to whole instances.`,
      },
    };
  },
};
