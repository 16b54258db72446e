import type { Challenge, Clause } from "@/engine/sim/model";
import { designCost } from "./design-cost";
import { minute, runOf, second, type Dated, type DesignAction, type DesignParams, type DesignReadouts, type DesignRun, type DesignState } from "./state";

const clause = (id: string, met: boolean, ko: string, en: string): Clause => ({ id, met, text: { ko, en } });

const budget = 780_000;
const start = runOf({}, 41, 20 * minute, [minute, { type: "fail-region" }]);
const plan = (params: Partial<DesignParams>, ...actions: readonly Dated[]): DesignRun => ({
  ...start, params: { ...start.params, ...params }, actions: [...start.actions, ...actions.map(([atMs, action]) => ({ atMs, action }))],
});
const change = (atMs: number): Dated => [atMs, { type: "switch" }];

/** The whole Region fails: what waits elsewhere, and how soon somebody acts. */
export const wholeRegion: Challenge<DesignParams, DesignAction, DesignState, DesignReadouts> = {
  id: "reference-architecture.whole-region",
  title: { ko: "리전이 통째로 멈추면", en: "When the whole Region fails" },
  task: {
    ko: "1분 뒤 리전 전체가 멈추고 돌아오지 않습니다. 한 시간에 0.78달러 안에서 두 번째 리전을 준비하고 제때 넘겨서, 잃는 요청을 5분 30초분 이하로 만드세요. 20분 뒤에는 페이지가 온전히 열려야 합니다.",
    en: "At one minute the whole Region fails and stays away. For at most $0.78 an hour, prepare a second Region and switch in time, so that at most 5 min 30 s of requests are lost. At 20 minutes pages must open completely.",
  },
  start,
  allowed: { actions: ["follow", "step", "switch"], knobs: ["second", "instances", "zones", "nat", "tasks", "cache", "layer"] },
  par: 1,
  goal: ({ run, readouts, state }) => [
    clause("back", state.nowMs >= 20 * minute && readouts.permille.request === 1000, "20분에 요청이 모두 됩니다", "at 20 minutes every request works"),
    clause("lost", readouts.lostMs <= 330 * second && state.nowMs >= 20 * minute, "20분까지 잃은 요청이 5분 30초분 이하입니다", "by 20 minutes at most 5 min 30 s of requests are lost"),
    clause("cost", designCost(run.params, run.seed) <= budget, "설계의 비용이 시간당 0.78달러 이하입니다", "the design costs at most $0.78 an hour"),
  ],
  hints: [
    { ko: "Route 53은 스스로 넘어가지만, 복제본을 승격하고 서버를 늘리는 것은 사람이 시작합니다.", en: "Route 53 moves by itself; promoting the copy and starting servers is begun by somebody." },
    { ko: "서버를 처음부터 켜는 시간과 늘리기만 하는 시간을 견주어 보세요.", en: "Compare starting servers from nothing with adding to those that run." },
    { ko: "웜 스탠바이를 두고, 리전이 멈추자마자 넘기세요.", en: "Keep a warm standby and switch as soon as the Region fails." },
  ],
  solution: {
    run: plan({ second: "warm-standby" }, change(minute + 10 * second)),
    explain: {
      ko: "이름이 넘어가는 데 2분 30초, 승격하는 데 3분이 걸립니다. 승격이 끝나면 켜져 있던 서버가 바로 일부를 받고, 늘어난 뒤에는 모두 받습니다. 아직 복제되지 않았던 2초분의 쓰기는 잃습니다.",
      en: "The name takes 2 min 30 s to move, promoting 3 min. Then the server that was running takes a part at once, and all of it when others are up. Two seconds of writes had not been copied and are lost.",
    },
  },
  alternatives: [
    plan({ second: "warm-standby" }, change(2 * minute)),
    plan({ second: "warm-standby", nat: "one" }, change(minute + 30 * second)),
    plan({ second: "warm-standby", tasks: 1 }, change(minute + 10 * second)),
  ],
  nearMisses: [
    { run: plan({ second: "pilot-light" }, change(minute + 10 * second)), fails: ["lost"], why: { ko: "서버를 모두 켤 때까지 아무것도 받지 못합니다.", en: "Nothing is served until all servers have been started." } },
    { run: plan({ second: "warm-standby" }, change(6 * minute)), fails: ["lost"], why: { ko: "이름은 넘어갔지만 승격이 늦었습니다.", en: "The name had moved, but promoting began late." } },
    { run: plan({ second: "warm-standby" }), fails: ["back", "lost"], why: { ko: "아무도 복제본을 승격하지 않았습니다.", en: "Nobody promoted the copy." } },
    { run: plan({ second: "warm-standby", instances: 9 }, change(minute + 10 * second)), fails: ["cost"], why: { ko: "멈출 리전에 인스턴스를 더 두었습니다.", en: "More instances were put into the Region that fails." } },
  ],
};
