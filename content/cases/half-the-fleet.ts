import type { Case } from "@/engine/quiz/case";

export const halfTheFleet: Case = {
  id: "case.half-the-fleet",
  title: { ko: "늘었다 줄었다 하는 서버", en: "Servers that come and go" },
  symptom: {
    ko: "Auto Scaling 그룹이 몇 분마다 인스턴스를 하나 시작했다가 곧 종료하고, 다시 시작합니다. 원하는 용량은 4 그대로이고 CPU는 낮습니다.",
    en: "Every few minutes an Auto Scaling group launches an instance, terminates it soon after, and launches another. Desired capacity stays at 4, and CPU is low.",
  },
  probes: [
    {
      id: "activity", look: { ko: "그룹의 활동 기록을 본다", en: "Look at the group's activity history" },
      finding: { ko: "“ELB health check failed를 이유로 인스턴스를 교체함”이 되풀이됩니다.", en: "Again and again: an instance was taken out of service in response to an ELB health check failure." },
      tells: { ko: "조정 정책이 아니라 교체가 일을 벌이고 있습니다.", en: "This is replacement at work, not a scaling policy." },
    },
    {
      id: "grace", look: { ko: "상태 확인 유예 기간과 애플리케이션의 부팅 시간을 비교한다", en: "Compare the health check grace period with the time the application takes to boot" },
      finding: { ko: "유예 기간은 30초, 애플리케이션이 응답하기까지는 약 150초입니다.", en: "The grace period is 30 seconds; the application answers after about 150." },
      tells: { ko: "준비를 마치기도 전에 비정상으로 판정됩니다.", en: "It is judged before it can be ready." },
    },
    {
      id: "alarms", look: { ko: "조정 정책의 경보를 본다", en: "Look at the alarms of the scaling policies" },
      finding: { ko: "지난 하루 동안 상태가 바뀐 적이 없습니다.", en: "None has changed its state in a day." },
      tells: { ko: "정책은 아무것도 시키지 않았습니다.", en: "No policy has asked for anything." },
    },
    {
      id: "spot", look: { ko: "스팟 중단 알림이 있었는지 본다", en: "See whether there were Spot interruption notices" },
      finding: { ko: "모두 온디맨드 인스턴스입니다.", en: "All instances are On-Demand." },
      tells: { ko: "회수된 것이 아닙니다.", en: "They were not reclaimed." },
    },
    {
      id: "balance", look: { ko: "가용 영역마다 몇 대인지 본다", en: "Count the instances in each zone" },
      finding: { ko: "두 영역에 2대씩입니다.", en: "Two in each of two zones." },
      tells: { ko: "재조정할 까닭이 없습니다.", en: "There is nothing to rebalance." },
    },
  ],
  telling: ["activity", "grace"],
  verdicts: [
    { id: "grace", right: true, text: { ko: "유예 기간이 부팅보다 짧아 새 서버가 준비되기 전에 교체된다", en: "The grace period is shorter than the boot, so new servers are replaced before they are ready" }, why: { ko: "유예 기간을 부팅 시간보다 길게 잡거나, 수명 주기 후크로 준비가 끝난 뒤에 InService로 넘깁니다.", en: "Make the grace period longer than the boot, or let a lifecycle hook hold the instance until it is ready." } },
    { id: "flapping", right: false, text: { ko: "조정 정책 두 개가 늘리기와 줄이기를 다툰다", en: "Two scaling policies fight, one adding and one removing" }, why: { ko: "그렇다면 원하는 용량이 오르내리고 경보의 상태도 바뀌었을 것입니다.", en: "Then desired capacity would move and alarms would change state." } },
    { id: "rebalance", right: false, text: { ko: "가용 영역 재조정이 되풀이된다", en: "Zone rebalancing goes on and on" }, why: { ko: "두 영역의 수가 같으므로 재조정할 것이 없습니다.", en: "Both zones have as many, so there is nothing to balance." } },
    { id: "maximum", right: false, text: { ko: "최대 크기에 막혀 시작에 실패한다", en: "Launches fail at the maximum size" }, why: { ko: "시작에는 성공했고, 그 뒤에 교체되고 있습니다.", en: "The launches succeed; the replacements come afterwards." } },
  ],
  explain: {
    ko: "원하는 용량이 그대로인데 인스턴스가 바뀐다면 조정이 아니라 교체를 의심합니다. 유예 기간이 지나고도 비정상이면 그룹은 인스턴스를 종료하고 새로 시작합니다.",
    en: "If instances change while desired capacity does not, suspect replacement rather than scaling. One that is unhealthy once its grace period is over is terminated, and another launched.",
  },
  facts: ["asg.hc.types", "asg.hc.grace.console", "asg.hc.grace.api"],
};
