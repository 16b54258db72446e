import type { Honesty, Lab } from "@/engine/sim/model";
import { conditions } from "./knobs";
import { live } from "./live";
import { broken } from "./model";
import { twin } from "./outline";
import { panels } from "./panels";
import type { GroupAction, GroupParams, GroupReadouts, GroupState } from "./state";

const honesty: Honesty = {
  documented: [
    {
      text: {
        ko: "경보는 1분마다 평가되고, N개 중 M개와 빠진 데이터의 네 방식을 따릅니다.",
        en: "Alarms are evaluated every minute, with M of N and four ways to treat missing data.",
      },
      facts: ["cw.alarm.frequency", "cw.alarm.m-of-n", "cw.alarm.missing", "cw.alarm.missing.range", "cw.alarm.missing.table"],
    },
    {
      text: { ko: "경보는 그 상태인 동안 1분마다 정책을 다시 부릅니다.", en: "While it stays in ALARM, an alarm calls its policy every minute." },
      facts: ["asg.alarm.repeat", "cw.alarm.actions"],
    },
    {
      text: {
        ko: "단계의 경계, 백분율 조정의 반올림, 최소 변경 대수는 설명서대로입니다.",
        en: "Step bounds, rounding of percentages and the least adjustment are as documented.",
      },
      facts: ["asg.step.bounds", "asg.step.adjust"],
    },
    {
      text: {
        ko: "워밍업 중인 인스턴스는 지표에서 빠지고 축소를 막습니다. 휴지 기간은 단순 조정만 기다립니다.",
        en: "Warming instances are left out of the metric and block scale-in; only simple scaling waits for the cooldown.",
      },
      facts: ["asg.warmup.effect", "asg.scale-in.terminating", "asg.cooldown.default"],
    },
    {
      text: { ko: "상태 확인과 유예 기간, 한 번에 교체하는 비율.", en: "Health checks, grace period and how many are replaced at a time." },
      facts: ["asg.hc.types", "asg.hc.ec2-rule", "asg.hc.replace-rate", "asg.hc.grace.console"],
    },
    {
      text: { ko: "수명 주기 상태와 후크, 대기, 웜 풀.", en: "Lifecycle states with hooks, standby and the warm pool." },
      facts: [
        "asg.transition.a02", "asg.transition.a05", "asg.transition.a07", "asg.transition.a14", "asg.transition.a21",
        "asg.warmpool.size",
      ],
    },
    {
      text: {
        ko: "가용 영역의 균형이 먼저이고, 그다음이 종료 정책입니다. 재조정은 먼저 시작하고 나중에 종료합니다.",
        en: "Zone balance comes first, then the termination policy; rebalancing launches before it terminates.",
      },
      facts: ["asg.az.pick", "asg.azrebalance", "asg.termination.default", "asg.termination.values"],
    },
    {
      text: {
        ko: "예약된 작업은 최소·최대·원하는 용량을 바꾸며, 적지 않은 원하는 용량은 새 범위를 따라갑니다.",
        en: "A scheduled action sets minimum, maximum and desired capacity; a desired capacity it does not name follows the new bounds.",
      },
      facts: ["asg.scheduled", "asg.size.update", "asg.size.range"],
    },
    {
      text: {
        ko: "예측 조정은 24시간의 데이터가 있어야 하고, 6시간마다 48시간을 예측하며, 줄이지 않습니다. 최대 크기를 넘는 예측은 지키거나 따르도록 정합니다.",
        en: "Predictive scaling needs 24 hours of data, forecasts 48 hours every 6 hours, and never scales in. A forecast above the maximum is held to it or raises it.",
      },
      facts: [
        "asg.predictive", "asg.predictive.min-hours", "asg.predictive.horizon-hours", "asg.predictive.refresh-hours",
        "asg.predictive.buffer", "asg.predictive.breach", "asg.predictive.max-buffer",
      ],
    },
    {
      text: { ko: "대상 추적과 단계 조정을 함께 두면 둘이 함께 불릴 때 큰 용량을 따르고, 한쪽만 불리면 다른 쪽을 기다리지 않습니다.", en: "With target tracking and step scaling together the larger capacity wins when both are called; one that is called alone does not wait for the other." },
      facts: ["asg.tt.multi"],
    },
    {
      text: { ko: "대상 추적의 지표와, 축소를 끈 대상 추적.", en: "Metrics of target tracking, and target tracking without scale-in." },
      facts: ["asg.tt.metrics", "asg.tt.insufficient", "asg.tt.disable-scale-in"],
    },
    {
      text: { ko: "프로세스를 일시 중단하면 무엇이 멈추고, 다시 시작하면 무엇이 이어지는지.", en: "What stops while a process is suspended, and what goes on when it is resumed." },
      facts: ["asg.processes"],
    },
    {
      text: { ko: "새로 고침은 최소·최대 정상 비율을 지키고, 보호되거나 대기 중인 인스턴스를 기다리다가 실패합니다.", en: "An instance refresh keeps its minimum and maximum healthy percentage, waits for protected and standby instances, and fails in the end." },
      facts: ["asg.refresh.min-healthy", "asg.refresh.max-healthy", "asg.refresh.launch-first", "asg.refresh.protected", "asg.refresh.warm-pool", "asg.maintenance-policy"],
    },
    {
      text: { ko: "최대 인스턴스 수명이 지난 인스턴스는 비정상 인스턴스와 같은 수씩 교체하고, 축소 보호가 있으면 그대로 둡니다.", en: "Instances past their maximum lifetime are replaced as many at a time as unhealthy ones; protected ones are left alone." },
      facts: ["asg.max-lifetime"],
    },
    {
      text: { ko: "새로 고침의 체크포인트와 지연, 베이크 시간, 일치 건너뛰기.", en: "Checkpoints of a refresh and their delay, bake time, skip matching." },
      facts: ["asg.refresh.checkpoints", "asg.refresh.checkpoint-delay", "asg.refresh.bake", "asg.refresh.defaults"],
    },
  ],
  simplified: [
    {
      ko: "시간은 10초씩 나아갑니다. 요청은 응답하는 인스턴스에 고르게 나뉘고, 넘치는 요청은 줄을 서지 않고 버려집니다.",
      en: "Time moves in steps of ten seconds. Requests spread evenly over the instances that answer; what is too much is dropped, not queued.",
    },
    {
      ko: "로드 밸런서는 고장 난 인스턴스를 바로 알아챕니다. 그 시간은 로드 밸런싱 실험실에서 다룹니다.",
      en: "The load balancer notices a broken instance at once; the load balancing lab is about that delay.",
    },
    {
      ko: "인스턴스 유형과 서브넷은 하나이고, 분리·연결, 루트 볼륨 교체, 스팟은 없습니다.",
      en: "One instance type and one subnet per Zone; no detach or attach, root volume replacement or Spot.",
    },
    {
      ko: "체크포인트는 AWS 문서의 예에서 고르고, 프로세스는 한 번에 하나만 멈춥니다. 축소를 꺼도 축소 경보는 그려 두고, 정책이 둘이면 두 경보 가운데 울린 쪽을 그립니다. 예측이 올리는 최대 크기는 60대까지입니다.",
      en: "Checkpoints are chosen from the examples of AWS's documentation, and one process is suspended at a time. The scale-in alarm is drawn even with scale-in disabled, and of the alarms of two policies the one in ALARM. A forecast raises the maximum to 60 at most.",
    },
    {
      ko: "이름뿐인 중간 상태(Proceed, EnteringStandby)는 10초로 그립니다. 기록은 20,000줄까지 남깁니다.",
      en: "States that are only passed through (Proceed, EnteringStandby) last ten seconds here. The log keeps 20,000 lines.",
    },
  ],
  assumed: [
    {
      ko: "대상 추적의 안쪽: 경보 3개 중 3개와 15개 중 15개, 목표의 70%, 현재 × 지표 ÷ 목표의 올림. AWS가 문서로 적지 않아 관찰된 값을 씁니다.",
      en: "The inside of target tracking: alarms 3 of 3 and 15 of 15, 70% of the target, current × metric ÷ target rounded up. AWS does not document it; we use what is observed.",
    },
    {
      ko: "5분 지표에서는 경보가 5분짜리 데이터 포인트를 같은 개수만큼 봅니다. 데이터 포인트는 주기가 끝나는 순간 도착합니다.",
      en: "With five-minute metrics the alarms look at as many five-minute points. A datapoint arrives the moment its period ends.",
    },
    {
      ko: "부하 곡선, 부팅 시간, 웜 풀에서 깨어나는 시간(중지 40초, 실행 10초, 최대 절전 30초), 시작 재시도 1분.",
      en: "The load curves, boot time, time to wake from the warm pool (stopped 40 s, running 10 s, hibernated 30 s), launch retries after a minute.",
    },
    {
      ko: "예약된 원하는 용량이 범위를 벗어나면 범위의 끝으로 맞춥니다. 대상당 요청 수는 모든 요청을 응답하는 대상으로(없으면 등록된 모든 대상으로) 나눈 값이고, 최대 크기의 여유는 올림합니다.",
      en: "A scheduled desired capacity outside the bounds is taken as the nearest bound. Requests per target are all requests over the targets that answer, or over all of them if none does, and the buffer of the maximum is rounded up.",
    },
    {
      ko: "수명이 다한 인스턴스는 그 순간에 교체합니다. AWS는 한꺼번에 몰리지 않게 더 일찍 시작하기도 합니다. 멈춘 운영 체제는 3분 뒤 비정상이 되고, 실행 중인 비정상 인스턴스는 교체할 때까지 유지 관리 정책의 용량에 듭니다. 한 시간 동안 나아지지 않는 새로 고침은 실패합니다. 예측은 같은 시각의 평균입니다.",
      en: "An instance is replaced the moment its lifetime ends; AWS may begin earlier to spread replacements. A hung instance is unhealthy after 3 minutes; while it runs, it counts as capacity of a maintenance policy until it is replaced. A refresh without progress for an hour fails. The forecast is the mean of the same hour on earlier days.",
    },
    {
      ko: "인스턴스 가격은 한 시간에 0.10달러이고, 완벽한 예지는 늘 사용률 80%에 맞는 대수만 둡니다.",
      en: "An instance costs $0.10 an hour; perfect foresight always runs just enough for 80% utilisation.",
    },
  ],
};

/** An Auto Scaling group under a moving load. */
export const lab: Lab<GroupParams, GroupAction, GroupState, GroupReadouts> = {
  ...live, ...panels, ...twin, ...conditions,
  summary: {
    ko: "부하가 오르내릴 때 Auto Scaling 그룹이 언제 몇 대를 늘리고 줄이는지 지켜봅니다. 지표와 경보, 정책, 부팅, 워밍업이 저마다 시간을 씁니다.",
    en: "Watch when and by how much an Auto Scaling group grows and shrinks with the load. Metric, alarm, policy, boot and warm-up each take their time.",
  },
  question: { ko: "부하가 오르면 언제, 몇 대나 늘어날까요?", en: "When load rises, when does capacity follow, and by how many?" },
  poster: {
    ...live.poster,
    caption: {
      ko: "뉴스에 나와 부하가 2분 만에 치솟았습니다. 경보는 데이터 포인트 세 개를 기다렸고, 새 인스턴스는 부팅한 뒤에도 워밍업이 끝나야 지표에 들어옵니다. 사용률은 100%에서 막히므로 필요한 대수를 한 번에 알 수 없어 두 번에 나누어 늘어납니다.",
      en: "In the news: load jumps within two minutes. The alarm waited for three datapoints, and new instances enter the metric only after boot and warm-up. Utilisation cannot rise above 100%, so the need is not seen at once and the group grows in two steps.",
    },
  },
  honesty, broken,
};
