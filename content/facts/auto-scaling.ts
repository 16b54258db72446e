import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";
import { autoScalingNumbers as numbers } from "./auto-scaling-numbers";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages, such as a name of the API. */
const both = (words: string): Text => ({ ko: words, en: words });

const guide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/autoscaling/ec2/userguide/${page}.html` });
const api = (shape: string): Source => ({
  title: `Amazon EC2 Auto Scaling API, ${shape} (botocore 1.43.107)`,
  url: `https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_${shape}.html`,
});

const lifecycle = guide("Amazon EC2 Auto Scaling instance lifecycle", "ec2-auto-scaling-lifecycle");
const hooks = guide("Amazon EC2 Auto Scaling lifecycle hooks", "lifecycle-hooks");
const hooksOverview = guide("How lifecycle hooks work", "lifecycle-hooks-overview");
const retention = guide("Instance lifecycle policy", "instance-lifecycle-policy");
const standby = guide("Temporarily remove instances from your Auto Scaling group", "as-enter-exit-standby");
const detach = guide("Detach or attach instances", "ec2-auto-scaling-detach-attach-instances");
const warmLifecycle = guide("Use lifecycle hooks with a warm pool", "warm-pool-instance-lifecycle");
const warmPools = guide("Warm pools for Amazon EC2 Auto Scaling", "ec2-auto-scaling-warm-pools");
const quotas = guide("Quotas for Amazon EC2 Auto Scaling", "ec2-auto-scaling-quotas");
const healthChecks = guide("Health checks for instances in an Auto Scaling group", "health-checks-overview");
const grace = guide("Set the health check grace period", "health-check-grace-period");
const cooldowns = guide("Scaling cooldowns for Amazon EC2 Auto Scaling", "ec2-auto-scaling-scaling-cooldowns");
const warmup = guide("Set the default instance warmup", "ec2-auto-scaling-default-instance-warmup");
const targetTracking = guide("Target tracking scaling policies", "as-scaling-target-tracking");
const dynamicScaling = guide("Dynamic scaling for Amazon EC2 Auto Scaling", "as-scale-based-on-demand");
const lifetime = guide("Replace Auto Scaling instances based on maximum instance lifetime", "asg-max-instance-lifetime");
const stepSimple = guide("Step and simple scaling policies", "as-scaling-simple-step");
const predictiveOverview = guide("How predictive scaling works", "predictive-scaling-policy-overview");
const benefits = guide("Amazon EC2 Auto Scaling benefits", "auto-scaling-benefits");
const terminationPolicies = guide("Configure termination policies", "ec2-auto-scaling-termination-policies");
const maintenance = guide("Instance maintenance policies", "instance-maintenance-policy-overview-and-considerations");
const alarmsPage: Source = { title: "Using Amazon CloudWatch alarms", url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html" };
const putScalingPolicy = api("PutScalingPolicy");
const createGroup = api("CreateAutoScalingGroup");
const refreshPreferences = api("RefreshPreferences");
const instanceShape = api("Instance");
const predictiveShape = api("PredictiveScalingConfiguration");
const refreshDefaults = guide("Understand the default values for an instance refresh", "understand-instance-refresh-default-values");
const checkpoints = guide("Add checkpoints to an instance refresh", "asg-adding-checkpoints-instance-refresh");

/** A group of lifecycle states. */
const states = (names: readonly string[], ko: string, en: string): Fact => ({
  value: names, say: both(names.join(", ")), meaning: { ko: `${ko} 단계의 수명 주기 상태입니다.`, en: `Lifecycle states of ${en}.` }, sources: [instanceShape, lifecycle], ...read,
});

/** A change of lifecycle state. */
const change = (path: string, ko: string, en: string, source: Source, confidence: { checked: string; confidence: Fact["confidence"] } = read): Fact => ({
  value: path, say: both(path), meaning: { ko, en }, sources: [source], ...confidence,
});

/** Groups, their policies, lifecycle states and upkeep. */
export const autoScaling = {
  "asg.states.launch": states(["Pending", "Pending:Wait", "Pending:Proceed"], "시작", "launching"),
  "asg.states.service": states(["InService"], "서비스", "service"),
  "asg.states.terminate": states(["Terminating", "Terminating:Wait", "Terminating:Proceed", "Terminating:Retained", "Terminated"], "종료", "terminating"),
  "asg.states.detach": states(["Detaching", "Detached"], "분리", "detaching"),
  "asg.states.standby": states(["EnteringStandby", "Standby"], "대기", "standby"),
  "asg.states.rootvol": states(["ReplacingRootVolume", "ReplacingRootVolume:Wait", "ReplacingRootVolume:Proceed", "RootVolumeReplaced"], "루트 볼륨 교체", "replacing the root volume"),
  "asg.states.warm": states([
    "Warmed:Pending", "Warmed:Pending:Wait", "Warmed:Pending:Proceed", "Warmed:Pending:Retained", "Warmed:Stopped", "Warmed:Running", "Warmed:Hibernated",
    "Warmed:Terminating", "Warmed:Terminating:Wait", "Warmed:Terminating:Proceed", "Warmed:Terminating:Retained", "Warmed:Terminated",
  ], "웜 풀", "the warm pool"),
  "asg.states.unused": states(["Quarantined"], "정의만 되고 쓰이지 않는", "no use, defined only"),

  "asg.transition.a01": change("→ Pending", "확장, 교체, SetDesiredCapacity로 인스턴스가 시작되면 Pending이 됩니다. 요금은 이때부터 붙습니다.", "Scale-out, replacement or SetDesiredCapacity launches an instance into Pending; it is billed from then on.", lifecycle),
  "asg.transition.a02": change("Pending → Pending:Wait", "시작 수명 주기 후크가 있으면 서비스에 들어가기 전에 기다립니다.", "With a launch hook an instance waits before it goes into service.", lifecycle),
  "asg.transition.a03": change("Pending:Wait → Pending:Proceed", "CompleteLifecycleAction이 CONTINUE이면 나아갑니다.", "CompleteLifecycleAction with CONTINUE lets it go on.", lifecycle),
  "asg.transition.a04": change("Pending:Wait → Terminating", "CompleteLifecycleAction이 ABANDON이면 종료되고 다른 인스턴스로 교체됩니다.", "CompleteLifecycleAction with ABANDON terminates the instance, and another replaces it.", hooks),
  "asg.transition.a05": change("Pending:Wait → Pending:Proceed | Terminating", "하트비트 시간이 지나면 DefaultResult대로 됩니다. API 기본값은 ABANDON입니다.", "At the heartbeat timeout DefaultResult decides; the API's default is ABANDON.", api("PutLifecycleHook")),
  "asg.transition.a06": change("Pending:Wait → Pending:Wait", "RecordLifecycleActionHeartbeat는 시간을 처음부터 다시 셉니다.", "RecordLifecycleActionHeartbeat restarts the timer.", api("RecordLifecycleActionHeartbeat")),
  "asg.transition.a07": change("Pending → InService", "구성과 EC2 상태 검사를 마치고 로드 밸런서에 등록되면 서비스에 들어갑니다. 유예 기간과 워밍업은 이때 시작합니다.", "Configured, checked by EC2 and registered with the load balancer, it goes into service; grace period and warm-up start now.", lifecycle),
  "asg.transition.a08": change("InService → Terminating", "축소, 비정상 판정, 새로 고침, 수명 제한, 가용 영역 재조정으로 종료가 시작되고, 먼저 로드 밸런서에서 등록이 취소됩니다.", "Scale-in, failing health, refresh, maximum lifetime or rebalancing starts the termination; it is deregistered from the load balancer first.", lifecycle),
  "asg.transition.a09": change("Terminating → Terminating:Wait", "종료 수명 주기 후크가 있으면 기다립니다.", "With a terminate hook it waits.", lifecycle),
  "asg.transition.a10": change("Terminating:Wait → Terminating:Proceed", "CONTINUE이거나 시간이 지나면 종료가 이어집니다. ABANDON은 남은 후크도 건너뜁니다.", "CONTINUE or the timeout lets the termination go on; ABANDON also skips the remaining hooks.", hooks),
  "asg.transition.a11": change("Terminating:Wait → Terminating:Retained", "수명 주기 정책이 retain이면 종료하지 않고 남깁니다. 원하는 용량에는 들어가지 않지만 요금은 나옵니다.", "With a lifecycle policy of retain it is kept: outside the desired capacity, still billed.", retention),
  "asg.transition.a12": change("Terminating:Retained → Terminating:Proceed → Terminated", "남겨 둔 인스턴스는 직접 종료합니다.", "A retained instance is terminated by hand.", retention, unsure),
  "asg.transition.a13": change("Terminating → Terminated", "종료가 끝나면 다시 서비스에 들어갈 수 없습니다.", "Once terminated it cannot return to service.", lifecycle),
  "asg.transition.a14": change("InService → EnteringStandby → Standby", "EnterStandby는 원하는 용량을 줄이거나 대신할 인스턴스를 시작합니다. 상태 확인은 멈추고 요금은 나옵니다.", "EnterStandby lowers the desired capacity or launches a replacement, as asked. No health checks; still billed.", standby),
  "asg.transition.a15": change("Standby → Pending → InService", "ExitStandby는 원하는 용량을 하나 늘리고 인스턴스를 서비스로 돌려보냅니다. 후크는 돌지 않습니다.", "ExitStandby raises the desired capacity by one and returns the instance to service, without hooks.", standby),
  "asg.transition.a16": change("InService → Detaching → Detached", "DetachInstances로 떼어 낸 인스턴스는 그룹 밖에서 계속 실행됩니다.", "An instance taken out with DetachInstances keeps running outside the group.", detach),
  "asg.transition.a17": change("→ Pending → InService", "AttachInstances는 원하는 용량을 하나 늘리고, 최대 크기를 넘으면 실패합니다.", "AttachInstances raises the desired capacity by one and fails above the maximum size.", detach, unsure),
  "asg.transition.a18": change("InService → ReplacingRootVolume → RootVolumeReplaced → Pending → InService", "새로 고침 전략이 ReplaceRootVolume이면 인스턴스는 그대로 두고 루트 볼륨만 바꿉니다.", "An instance refresh with strategy ReplaceRootVolume keeps the instance and swaps its root volume.", hooksOverview),
  "asg.transition.a19": change("→ Warmed:Pending", "웜 풀이 모자라면 미리 시작해 둡니다.", "A warm pool below its size launches ahead of need.", warmLifecycle),
  "asg.transition.a20": change("Warmed:Pending → Warmed:Stopped | Warmed:Running | Warmed:Hibernated", "준비를 마치면 PoolState에 적힌 상태로 기다립니다. 기본값은 Stopped입니다.", "When ready it waits in the state given as PoolState, by default Stopped.", warmLifecycle),
  "asg.transition.a21": change("Warmed:* → Pending → InService", "확장할 때는 웜 풀에서 먼저 꺼내고, 시작 후크가 다시 돕니다.", "Scale-out draws from the pool first; the launch hook runs a second time.", warmLifecycle),
  "asg.transition.a22": change("InService → Warmed:Pending", "ReuseOnScaleIn이면 축소할 때 종료하지 않고 웜 풀로 돌려보냅니다.", "With ReuseOnScaleIn a scale-in returns the instance to the pool instead of terminating it.", warmLifecycle),
  "asg.transition.a23": change("Warmed:* → Warmed:Terminating → Warmed:Terminated", "웜 풀이 줄거나 그 안의 인스턴스가 비정상이면 종료합니다.", "A shrinking pool or an unhealthy instance in it ends in termination.", warmLifecycle),

  "asg.hook.timeout": {
    value: numbers["asg.hook.timeout"], unit: "s", say: { ko: "1시간", en: "1 hour" },
    meaning: { ko: "수명 주기 후크의 하트비트 제한 시간은 기본 1시간이고, 모두 합쳐 48시간과 하트비트 100번 가운데 짧은 쪽까지입니다.", en: "A lifecycle hook's heartbeat timeout is 1 hour by default; in all at most 48 hours or 100 heartbeats, whichever is shorter." },
    sources: [api("PutLifecycleHook"), hooks], ...read,
  },
  "asg.hook.timeout-min": { value: numbers["asg.hook.timeout-min"], unit: "s", say: { ko: "30초", en: "30 seconds" }, meaning: { ko: "하트비트 제한 시간은 30초 이상이어야 합니다.", en: "A heartbeat timeout is at least 30 seconds." }, sources: [api("PutLifecycleHook")], ...read },
  "asg.hook.timeout-max": { value: numbers["asg.hook.timeout-max"], unit: "s", say: { ko: "2시간", en: "2 hours" }, meaning: { ko: "하트비트 제한 시간은 한 번에 2시간까지입니다.", en: "A heartbeat timeout is at most 2 hours." }, sources: [api("PutLifecycleHook")], ...read },
  "asg.hook.default-result": {
    value: "ABANDON", say: both("ABANDON"), meaning: { ko: "후크의 제한 시간이 지나면 기본값으로 ABANDON이 됩니다. 시작하던 인스턴스는 종료됩니다.", en: "A hook that times out gives ABANDON by default: a launching instance is terminated." },
    sources: [api("PutLifecycleHook"), hooksOverview], ...read,
  },
  "asg.hook.count": { value: 50, unit: "hooks", say: { ko: "그룹마다 50개", en: "50 per group" }, meaning: { ko: "그룹 하나에 수명 주기 후크를 50개까지 둡니다.", en: "A group has up to 50 lifecycle hooks." }, sources: [quotas], ...read },
  "asg.hook.not-for": {
    value: ["attach", "detach", "standby", "force delete"], say: { ko: "연결, 분리, 대기, 강제 삭제", en: "attach, detach, standby and forced delete" },
    meaning: { ko: "연결·분리, 대기 전환, 그룹 강제 삭제에는 후크가 돌지 않습니다.", en: "Hooks do not run on attach, detach, moving in or out of standby, or a forced group delete." }, sources: [hooks], ...read,
  },
  "asg.hc.types": {
    value: ["EC2", "ELB", "VPC_LATTICE", "EBS"], say: both("EC2, ELB, VPC_LATTICE, EBS"),
    meaning: { ko: "EC2 상태 확인은 늘 켜져 있고 ELB, VPC Lattice, EBS 상태 확인은 켜야 씁니다. SetInstanceHealth로 직접 알릴 수도 있습니다.", en: "EC2 health checks are always on; ELB, VPC Lattice and EBS health checks only if enabled. SetInstanceHealth adds your own." },
    sources: [createGroup, healthChecks], ...read,
    older: { ko: "오래된 자료는 로드 밸런서가 알아서 고장 난 서버를 바꾼다고 합니다.", en: "Older notes let the load balancer replace failed servers." },
  },
  "asg.hc.ec2-rule": {
    value: "any state but running", say: { ko: "running이 아닌 모든 상태", en: "any state but running" },
    meaning: { ko: "EC2 상태가 running이 아니면 유예 기간 안이라도 바로 비정상입니다. 상태 검사 실패는 몇 분 기다려 보고, insufficient-data는 무시합니다.", en: "An EC2 state other than running is unhealthy at once, even in the grace period; a failed status check is given a few minutes, insufficient-data is ignored." },
    sources: [healthChecks, grace], ...read,
  },
  "asg.hc.grace.console": {
    value: numbers["asg.hc.grace.console"], unit: "s", say: { ko: "300초", en: "300 seconds" },
    meaning: { ko: "상태 확인 유예 기간은 콘솔에서 만들면 300초입니다.", en: "The health check grace period is 300 seconds for groups made in the console." }, sources: [grace, createGroup], ...read,
  },
  "asg.hc.grace.api": { value: 0, unit: "s", say: { ko: "0초", en: "0 seconds" }, meaning: { ko: "API·CLI·SDK로 만들면 유예 기간이 0초입니다.", en: "Made through the API, CLI or SDK, the grace period is 0 seconds." }, sources: [grace, createGroup], ...read },
  "asg.hc.replace-rate": {
    value: numbers["asg.hc.replace-rate"], unit: "%", say: both("10%"),
    meaning: { ko: "running이 아닌 인스턴스는 바로 교체합니다. 그 밖의 비정상 인스턴스는 유지 관리 정책이 없으면 한 번에 원하는 용량의 10%(적어도 하나)까지 종료하며 새로 시작하고, 새 인스턴스의 워밍업이 끝나야 다음으로 넘어갑니다.", en: "Instances that no longer run are replaced at once. Other unhealthy ones are replaced, without a maintenance policy, at most 10% of the desired capacity at a time, at least one, terminating first; the next follow once the new ones have warmed up." },
    sources: [healthChecks], ...read,
  },
  "asg.cooldown.default": {
    value: numbers["asg.cooldown.default"], unit: "s", say: { ko: "300초", en: "300 seconds" },
    meaning: { ko: "휴지 기간의 기본값은 300초이고 단순 조정만 기다립니다. 여러 대를 바꾸면 마지막 인스턴스가 시작되거나 종료된 때부터 셉니다.", en: "The default cooldown is 300 seconds and only simple scaling waits for it. It begins when the last instance has finished launching or terminating." },
    sources: [cooldowns], ...read,
  },
  "asg.warmup.default": {
    value: "unset", say: { ko: "설정되지 않음", en: "not set" },
    meaning: { ko: "기본 인스턴스 워밍업은 처음에 비어 있습니다. 비어 있으면 단계·대상 추적은 휴지 기간을, 새로 고침은 유예 기간을 대신 씁니다.", en: "The default instance warmup is not set at first. Step and target tracking then use the cooldown, an instance refresh the grace period." },
    sources: [warmup, putScalingPolicy], ...read,
  },
  "asg.warmup.suggested": { value: numbers["asg.warmup.suggested"], unit: "s", say: { ko: "300초", en: "300 seconds" }, meaning: { ko: "AWS는 인스턴스 워밍업을 300초에서 시작해 보라고 권합니다.", en: "AWS suggests starting with an instance warmup of 300 seconds." }, sources: [warmup], ...read },
  "asg.warmup.effect": {
    value: "not in the metric, blocks scale-in", say: { ko: "지표에서 빠지고 축소를 막음", en: "left out of the metric, blocks scale-in" },
    meaning: { ko: "워밍업 중인 인스턴스는 그룹 지표에서 빠지고, 다음 확장을 정할 때는 용량으로 세며, 끝날 때까지 축소를 막습니다.", en: "Warming instances are left out of the group's metric, count as capacity for the next scale-out, and block scale-in until they have finished." },
    sources: [targetTracking, warmup], ...read,
  },
  "asg.policy.types": {
    value: ["TargetTrackingScaling", "StepScaling", "SimpleScaling", "PredictiveScaling"], say: { ko: "대상 추적, 단계, 단순, 예측", en: "target tracking, step, simple and predictive" },
    meaning: { ko: "정책은 네 가지이고, 예약된 작업과 수동 조정이 따로 있습니다. API 기본값은 SimpleScaling입니다.", en: "There are four types of policy, besides scheduled actions and manual scaling. The API's default type is SimpleScaling." },
    sources: [putScalingPolicy], ...read,
    older: { ko: "오래된 자료는 CPU가 오르면 늘고 내리면 준다고만 합니다.", en: "Older notes say only that capacity follows CPU up and down." },
  },
  "asg.tt.metrics": {
    value: ["ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"], say: { ko: "평균 CPU, 네트워크 입력·출력, 대상당 요청 수", en: "average CPU, network in and out, requests per target" },
    meaning: { ko: "미리 정의된 지표는 네 가지이고, 사용자 지정 지표와 지표 수식도 씁니다. 고해상도 지표면 주기는 10초까지 짧아집니다.", en: "Four metrics are predefined; custom metrics and metric math work too, with periods down to 10 seconds for high-resolution metrics." },
    sources: [api("PredefinedMetricSpecification")], ...read,
  },
  "asg.tt.alarm.high": {
    value: numbers["asg.tt.alarm.high"], unit: "datapoints", say: { ko: "3개 중 3개", en: "3 of 3" },
    meaning: { ko: "대상 추적이 만드는 확장 경보는 1분 데이터 포인트 3개가 모두 목표를 넘을 때 울립니다. 실제 경보에서 보이는 값이며 설명서에는 없습니다.", en: "The scale-out alarm of target tracking fires when 3 of 3 one-minute points exceed the target. Seen in real alarms, not stated in the guide." },
    sources: [targetTracking], ...unsure,
  },
  "asg.tt.alarm.low": {
    value: numbers["asg.tt.alarm.low"], unit: "datapoints", say: { ko: "15개 중 15개", en: "15 of 15" },
    meaning: { ko: "축소 경보는 1분 데이터 포인트 15개가 모두 낮아야 울립니다. 실제 경보에서 보이는 값이며 설명서에는 없습니다.", en: "The scale-in alarm wants 15 of 15 low one-minute points. Seen in real alarms, not stated in the guide." },
    sources: [targetTracking], ...unsure,
  },
  "asg.tt.alarm.low-share": {
    value: numbers["asg.tt.alarm.low-share"], unit: "%", say: { ko: "목표의 70%", en: "70% of the target" },
    meaning: { ko: "EC2 Auto Scaling의 축소 경보 임계값은 목표의 70%로 관찰됩니다. Application Auto Scaling은 90%입니다.", en: "The scale-in threshold of EC2 Auto Scaling is seen at 70% of the target; Application Auto Scaling uses 90%." },
    sources: [targetTracking], ...unsure,
  },
  "asg.tt.formula": {
    value: "ceil(current × metric ÷ target)", say: { ko: "현재 대수 × 지표 ÷ 목표, 올림", en: "current × metric ÷ target, rounded up" },
    meaning: { ko: "새 용량은 대략 현재 대수 × 지표 ÷ 목표입니다. 설명서는 늘릴 때 올림한다는 것과, 다시 늘려야 할 만큼은 줄이지 않는다는 것만 적습니다.", en: "The new capacity is about current × metric ÷ target. AWS states only that it rounds up when adding and does not remove what it would have to add again." },
    sources: [targetTracking], ...unsure,
  },
  "asg.tt.rounding": {
    value: "up", say: { ko: "올림", en: "up" }, meaning: { ko: "대상 추적은 늘릴 대수를 올림하고, 줄이면 목표를 다시 넘을 때는 줄이지 않습니다.", en: "Target tracking rounds up what it adds, and refuses to remove what would push the metric over the target again." },
    sources: [targetTracking], ...read,
  },
  "asg.tt.multi": {
    value: "largest wins", say: { ko: "가장 큰 용량", en: "the largest capacity" },
    meaning: { ko: "대상 추적 정책이 여럿이면 하나라도 원하면 늘리고 모두 동의해야 줄입니다. 종류가 다른 정책이 함께 불리면 늘릴 때나 줄일 때나 가장 큰 용량을 따릅니다. 단계 조정의 축소는 대상 추적을 기다리지 않아서, 줄이자마자 다시 늘릴 수 있습니다.", en: "Several target tracking policies scale out if any wants it and in only if all agree. When policies of different kinds are called together, the largest capacity wins, both out and in. A scale-in by step scaling does not wait for target tracking, which may scale out again at once." },
    sources: [targetTracking, dynamicScaling, predictiveOverview], ...read,
  },
  "asg.tt.insufficient": { value: "no scaling", say: { ko: "조정하지 않음", en: "no scaling" }, meaning: { ko: "경보가 INSUFFICIENT_DATA이면 늘리지도 줄이지도 않습니다. ALBRequestCountPerTarget은 요청이 없는 구간을 0으로 보내므로, 최소 크기가 0이면 0대까지 줄어듭니다.", en: "In INSUFFICIENT_DATA nothing is scaled. ALBRequestCountPerTarget emits zeros where no requests come, so that with a minimum of 0 a group scales in to 0." }, sources: [targetTracking], ...read },
  "asg.tt.detailed": { value: 60, unit: "s", say: { ko: "1분 지표", en: "1-minute metrics" }, meaning: { ko: "EC2 지표는 5분마다 오므로, 세부 모니터링을 켜지 않으면 반응이 늦습니다.", en: "EC2 metrics come every 5 minutes; without detailed monitoring the reaction is slow." }, sources: [targetTracking], ...read },
  "asg.tt.disable-scale-in": { value: "scale-out only", say: { ko: "늘리기만 함", en: "scale-out only" }, meaning: { ko: "DisableScaleIn을 켜면 대상 추적이 줄이지 않으므로, 줄이는 일에 다른 정책을 쓸 수 있습니다.", en: "With DisableScaleIn target tracking removes nothing, so that scale-in can be left to another policy." }, sources: [targetTracking], ...read },
  "asg.step.bounds": {
    value: "relative to the threshold", say: { ko: "임계값과의 차이", en: "relative to the threshold" },
    meaning: { ko: "단계의 경계는 경보 임계값과의 차이입니다. 임계값 위에서는 아래 경계를 포함하고 위 경계는 빼며, 아래에서는 반대입니다.", en: "Step bounds are relative to the alarm threshold: above it the lower bound is inclusive and the upper exclusive, below it the reverse." },
    sources: [stepSimple], ...read,
  },
  "asg.step.count": { value: 20, unit: "steps", say: { ko: "20단계", en: "20 steps" }, meaning: { ko: "정책 하나에 단계를 20개까지 둡니다.", en: "A policy has up to 20 steps." }, sources: [quotas], ...read },
  "asg.step.adjust": {
    value: ["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"], say: both("ChangeInCapacity, ExactCapacity, PercentChangeInCapacity"),
    meaning: { ko: "백분율 조정은 1보다 크면 소수를 버리고 0과 1 사이면 1로(음수도 마찬가지) 맞춥니다. MinAdjustmentMagnitude는 최소 변경 대수입니다.", en: "A percentage above 1 instance is rounded toward zero, a fraction of one instance to ±1. MinAdjustmentMagnitude sets a least change." },
    sources: [stepSimple], ...read,
  },
  "asg.scale-in.terminating": { value: "counted as capacity", say: { ko: "아직 용량으로 셈", en: "still counted as capacity" }, meaning: { ko: "축소를 정할 때는 종료하고 있는 인스턴스도 현재 용량으로 세므로, 필요한 것보다 많이 줄이지 않습니다.", en: "For a scale-in, instances that are terminating are part of the current capacity, so that no more are removed than necessary." }, sources: [stepSimple], ...read },
  "asg.alarm.repeat": { value: numbers["asg.alarm.repeat"], unit: "s", say: { ko: "1분마다", en: "every minute" }, meaning: { ko: "경보는 그 상태인 동안 1분마다 조정 정책을 다시 부릅니다.", en: "While it stays in the state, an alarm calls the scaling policy again every minute." }, sources: [alarmsPage], ...read },
  "asg.scheduled": {
    value: ["MinSize", "MaxSize", "DesiredCapacity"], say: { ko: "최소·최대·원하는 용량", en: "minimum, maximum and desired capacity" },
    meaning: { ko: "예약된 작업은 정한 시각에 최소·최대·원하는 용량을 바꿉니다. 휴지 기간을 기다리지 않습니다.", en: "A scheduled action sets the minimum, maximum or desired capacity at its time and waits for no cooldown." },
    sources: [api("PutScheduledUpdateGroupAction"), cooldowns], ...read,
  },
  "asg.predictive.min-hours": { value: numbers["asg.predictive.min-hours"], unit: "h", say: { ko: "24시간", en: "24 hours" }, meaning: { ko: "예측 조정은 데이터가 24시간 이상 쌓여야 예측을 시작합니다.", en: "Predictive scaling needs 24 hours of data before its first forecast." }, sources: [predictiveOverview], ...read },
  "asg.predictive.lookback-days": { value: numbers["asg.predictive.lookback-days"], unit: "days", say: { ko: "최대 14일", en: "up to 14 days" }, meaning: { ko: "지난 14일까지의 데이터를 봅니다.", en: "It looks back up to 14 days." }, sources: [predictiveOverview], ...read },
  "asg.predictive.horizon-hours": { value: numbers["asg.predictive.horizon-hours"], unit: "h", say: { ko: "48시간", en: "48 hours" }, meaning: { ko: "앞으로 48시간을 시간 단위로 예측합니다.", en: "It forecasts the next 48 hours, hour by hour." }, sources: [predictiveOverview], ...read },
  "asg.predictive.refresh-hours": { value: numbers["asg.predictive.refresh-hours"], unit: "h", say: { ko: "6시간마다", en: "every 6 hours" }, meaning: { ko: "예측은 6시간마다 새로 합니다.", en: "The forecast is renewed every 6 hours." }, sources: [predictiveOverview], ...read },
  "asg.predictive.buffer": { value: numbers["asg.predictive.buffer"], unit: "s", say: { ko: "300초 먼저", en: "300 seconds ahead" }, meaning: { ko: "예측된 시각보다 기본 300초 먼저 시작합니다. 3,600초 미만까지 정할 수 있습니다.", en: "Instances launch 300 seconds ahead of the forecast hour by default; the buffer may be anything below 3,600." }, sources: [predictiveOverview, api("PredictiveScalingConfiguration")], ...read },
  "asg.predictive.breach": {
    value: ["HonorMaxCapacity", "IncreaseMaxCapacity"], say: both("HonorMaxCapacity, IncreaseMaxCapacity"),
    meaning: { ko: "예측이 최대 크기에 가깝거나 넘을 때 기본(HonorMaxCapacity)은 최대 크기를 지킵니다. IncreaseMaxCapacity는 최대 크기를 올리고, 올라간 값은 직접 바꿀 때까지 내려오지 않습니다.", en: "Where a forecast comes near the maximum size or passes it, the maximum holds by default (HonorMaxCapacity). IncreaseMaxCapacity raises it, and it stays raised until it is changed by hand." },
    sources: [predictiveShape], ...read,
  },
  "asg.predictive.max-buffer": { value: numbers["asg.predictive.max-buffer"], unit: "%", say: both("10%"), meaning: { ko: "MaxCapacityBuffer는 예측에 더하는 백분율입니다. 10이면 예측이 50대이고 최대 크기가 40대일 때 최대 크기가 55대가 됩니다.", en: "MaxCapacityBuffer is a percentage on top of the forecast: at 10, a forecast of 50 with a maximum of 40 makes the maximum 55." }, sources: [predictiveShape], ...read },
  "asg.predictive": {
    value: "never scales in", say: { ko: "줄이지 않음", en: "never scales in" },
    meaning: { ko: "예측 조정은 ForecastOnly로 시작하고, 늘리기만 할 뿐 줄이지 않습니다. 줄이는 일은 다른 정책이 맡습니다.", en: "Predictive scaling starts in ForecastOnly and never scales in; that is left to another policy." },
    sources: [predictiveOverview], ...read,
    older: { ko: "오래된 자료는 예측 조정을 조정 계획에서 설정한다고 합니다.", en: "Older notes configure predictive scaling in a scaling plan." },
  },
  "asg.azrebalance": {
    value: numbers["asg.azrebalance"], unit: "%", say: { ko: "10% 또는 한 대 가운데 큰 쪽", en: "10% or one instance, whichever is larger" },
    meaning: { ko: "가용 영역 재조정은 먼저 시작하고 나중에 종료하므로, 잠시 최대 크기를 10% 또는 한 대까지 넘을 수 있습니다.", en: "Rebalancing launches first and then terminates, so the group may exceed its maximum by 10% or one instance for a few minutes." },
    sources: [benefits], ...read,
  },
  "asg.capacity-rebalance": { value: 10, unit: "%", say: both("10%"), meaning: { ko: "용량 재조정을 켜면 스팟 재조정 신호에 대신할 인스턴스를 먼저 시작하고, 원하는 용량을 10%까지 넘을 수 있습니다. 기본은 꺼져 있습니다.", en: "Capacity Rebalancing launches a replacement on the Spot rebalance signal and may exceed the desired capacity by 10%; off by default." }, sources: [guide("Capacity Rebalancing", "ec2-auto-scaling-capacity-rebalancing")], ...read },
  "asg.az.distribution": { value: ["balanced-best-effort", "balanced-only", "reservations-then-balanced"], say: both("balanced-best-effort, balanced-only, reservations-then-balanced"), meaning: { ko: "가용 영역 분산 전략은 세 가지이고 기본은 balanced-best-effort입니다. 시작에 실패하면 다른 가용 영역에서 시도합니다.", en: "Three strategies spread instances over Zones; by default balanced-best-effort, which tries another Zone when a launch fails." }, sources: [api("AvailabilityZoneDistribution")], ...read },
  "asg.az.pick": { value: "fewest instances", say: { ko: "인스턴스가 가장 적은 가용 영역", en: "the Zone with the fewest instances" }, meaning: { ko: "새 인스턴스는 켜져 있는 가용 영역 가운데 인스턴스가 가장 적은 곳에서 시작합니다.", en: "A new instance goes to the enabled Zone with the fewest instances." }, sources: [benefits], ...read },
  "asg.termination.default": {
    value: ["balance Zones", "other template", "oldest version", "closest to next billing hour", "random"], say: { ko: "가용 영역 균형, 다른 템플릿, 오래된 버전, 다음 청구 시간에 가까운 순", en: "Zone balance, other template, oldest version, closest to the next billing hour" },
    meaning: { ko: "기본 종료 정책은 인스턴스가 가장 많은 가용 영역을 고르고, 그 안에서 다른 시작 템플릿, 현재 템플릿의 오래된 버전, 다음 청구 시간에 가까운 것, 무작위 순으로 고릅니다.", en: "The default policy takes the Zone with the most instances, then another launch template, the oldest version of the current one, the one closest to its next billing hour, then any." },
    sources: [terminationPolicies], ...read,
  },
  "asg.termination.values": { value: ["Default", "AllocationStrategy", "OldestLaunchTemplate", "OldestLaunchConfiguration", "ClosestToNextInstanceHour", "NewestInstance", "OldestInstance"], say: both("Default, OldestInstance, NewestInstance, …"), meaning: { ko: "어떤 종료 정책이든 가용 영역 균형이 먼저이고, 비정상 인스턴스에는 정책을 적용하지 않습니다.", en: "Whatever the policy, Zone balance comes first, and unhealthy instances skip it." }, sources: [createGroup, terminationPolicies], ...read },
  "asg.protection": { value: "scale-in only", say: { ko: "축소할 때만", en: "scale-in only" }, meaning: { ko: "축소 보호는 축소만 막습니다. 비정상 교체, 스팟 중단, 직접 종료는 막지 못합니다.", en: "Scale-in protection covers scale-in only, not health replacement, Spot interruption or a manual termination." }, sources: [api("SetInstanceProtection")], ...unsure },
  "asg.refresh.min-healthy": { value: numbers["asg.refresh.min-healthy"], unit: "%", say: both("90%"), meaning: { ko: "인스턴스 새로 고침의 최소 정상 비율은 기본 90%이고, 대수로 바꿀 때 올림합니다.", en: "An instance refresh keeps at least 90% healthy by default, rounded up to whole instances." }, sources: [refreshPreferences], ...read },
  "asg.refresh.max-healthy": { value: numbers["asg.refresh.max-healthy"], unit: "%", say: both("100%"), meaning: { ko: "최대 정상 비율은 기본 100%입니다. 100%를 넘기면 먼저 시작하고 나중에 종료할 수 있습니다.", en: "The maximum healthy percentage is 100% by default; above it new instances can launch before old ones end." }, sources: [refreshPreferences], ...read },
  "asg.refresh.checkpoint-delay": { value: 3600, unit: "s", say: { ko: "1시간", en: "1 hour" }, meaning: { ko: "체크포인트를 쓰면 기본 1시간 쉬고, 0초에서 172,800초까지 정합니다.", en: "At a checkpoint a refresh waits 1 hour by default, 0 to 172,800 seconds." }, sources: [refreshPreferences], ...read },
  "asg.refresh.checkpoints": {
    value: "minimum share of new instances", say: { ko: "새 인스턴스의 최소 비율", en: "the least share of new instances" },
    meaning: { ko: "체크포인트는 새 인스턴스가 그 비율에 이르면 닿습니다. 한 번에 여러 개를 지나면 마지막 것만 알리고, 마지막 값이 100보다 작으면 거기서 새로 고침이 끝납니다.", en: "A checkpoint is reached when at least that share of the group is new. Of several passed at once only the last counts, and a last value below 100 ends the refresh there." },
    sources: [checkpoints], ...read,
  },
  "asg.refresh.bake": { value: 0, unit: "s", say: { ko: "기본 0초", en: "0 seconds by default" }, meaning: { ko: "베이크 시간은 새로 고침이 끝난 뒤 완료로 보기까지 기다리는 시간이며, 172,800초까지 정합니다.", en: "Bake time is the wait at the end of a refresh before it counts as complete, up to 172,800 seconds." }, sources: [refreshDefaults, refreshPreferences], ...read },
  "asg.refresh.launch-first": { value: 100, unit: "%", say: { ko: "최소 100%면 먼저 시작", en: "launch first at a minimum of 100%" }, meaning: { ko: "최소 정상 비율이 100%면 먼저 시작하고 나중에 종료합니다. 최대 정상 비율이 더 없으면 한 번에 한 대씩 바꿉니다.", en: "At a minimum healthy percentage of 100% new instances launch before old ones end, one at a time unless the maximum leaves more room." }, sources: [guide("How an instance refresh works", "instance-refresh-overview"), refreshPreferences], ...read },
  "asg.refresh.defaults": { value: "skip matching off, auto rollback off", say: { ko: "일치 건너뛰기와 자동 롤백은 꺼짐", en: "skip matching and auto rollback off" }, meaning: { ko: "일치하는 인스턴스 건너뛰기와 자동 롤백은 API에서 기본으로 꺼져 있고(콘솔에서는 건너뛰기가 켜져 있고), 전략은 Rolling과 ReplaceRootVolume입니다.", en: "Skip matching and auto rollback are off by default in the API (skip matching is on in the console); strategies are Rolling and ReplaceRootVolume." }, sources: [refreshPreferences, refreshDefaults], ...read },
  "asg.refresh.states": { value: ["Pending", "InProgress", "Successful", "Failed", "Cancelling", "Cancelled", "RollbackInProgress", "RollbackFailed", "RollbackSuccessful", "Baking"], say: { ko: "열 가지", en: "ten" }, meaning: { ko: "인스턴스 새로 고침의 상태는 열 가지입니다.", en: "An instance refresh has ten states." }, sources: [api("InstanceRefresh")], ...read },
  "asg.refresh.protected": { value: 1, unit: "h", say: { ko: "1시간", en: "1 hour" }, meaning: { ko: "보호되거나 대기 중인 인스턴스를 만나면 기본으로 1시간까지 기다리다가 실패합니다.", en: "Protected or standby instances make a refresh wait up to 1 hour by default, then fail." }, sources: [refreshPreferences], ...read },
  "asg.refresh.warm-pool": { value: "last", say: { ko: "맨 나중", en: "last" }, meaning: { ko: "인스턴스 새로 고침은 InService 인스턴스를 먼저 바꾸고, 그다음 웜 풀의 인스턴스를 바꿉니다.", en: "An instance refresh replaces InService instances first, then those in the warm pool." }, sources: [warmPools], ...read },
  "asg.maintenance-policy": {
    value: numbers["asg.maintenance-policy.max-gap"], unit: "%", say: { ko: "두 비율의 차이는 100까지", en: "a gap of at most 100" },
    meaning: { ko: "유지 관리 정책의 최소는 0~100%, 최대는 100~200%이고 차이는 100까지입니다. 정책이 없으면 교체와 새로 고침은 종료 후 시작, 재조정은 시작 후 종료입니다.", en: "A maintenance policy has a minimum of 0–100% and a maximum of 100–200%, at most 100 apart. Without one, replacement and refresh terminate first; rebalancing launches first." },
    sources: [maintenance, api("InstanceMaintenancePolicy")], ...read,
  },
  "asg.max-lifetime": { value: 86400, unit: "s", say: { ko: "86,400초 이상", en: "at least 86,400 seconds" }, meaning: { ko: "최대 인스턴스 수명은 끄거나 86,400초 이상으로 정합니다. 그만큼 서비스한 인스턴스를 종료하고 새로 시작하며, 보통 하나씩, 시간이 모자라면 용량의 10%까지 한꺼번에 바꿉니다. 축소 보호가 있는 인스턴스는 바꾸지 않습니다.", en: "The maximum instance lifetime is off or at least 86,400 seconds. An instance in service for that long is terminated and replaced, usually one at a time, up to 10% of the capacity if time is short; not while it is protected from scale-in." }, sources: [createGroup, lifetime], ...read },
  "asg.warmpool.size": { value: "maximum − desired", say: { ko: "최대 크기 − 원하는 용량", en: "maximum size − desired capacity" }, meaning: { ko: "웜 풀 크기는 기본으로 최대 크기에서 원하는 용량을 뺀 값이고, MaxGroupPreparedCapacity가 최대 크기를 대신합니다. 기본 상태는 Stopped이고 스팟은 쓸 수 없습니다.", en: "A warm pool's size is the maximum minus the desired capacity; MaxGroupPreparedCapacity takes the place of the maximum. The state is Stopped by default, and Spot is not possible." }, sources: [api("PutWarmPool"), warmPools], ...read },
  "asg.warmpool.userdata": { value: "use a launch hook", say: { ko: "시작 후크", en: "a launch hook" }, meaning: { ko: "웜 풀은 사용자 데이터가 끝나기를 기다리지 않고 중지하거나 최대 절전 모드로 보냅니다. 기다리게 하려면 시작 후크를 씁니다.", en: "The pool stops or hibernates an instance without waiting for user data; a launch hook makes it wait." }, sources: [warmLifecycle], ...read },
  "asg.processes": { value: ["Launch", "Terminate", "AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck", "InstanceRefresh", "ReplaceUnhealthy", "ScheduledActions"], say: { ko: "아홉 가지", en: "nine" }, meaning: { ko: "그룹의 프로세스 아홉 가지를 따로 멈출 수 있습니다. Launch나 Terminate를 멈추면 다른 프로세스도 제대로 돌지 못합니다.", en: "Nine processes of a group can be suspended one by one. Without Launch or Terminate the others do not work as they should." }, sources: [api("SuspendProcesses"), guide("Suspend and resume processes", "as-suspend-resume-processes")], ...read },
  "asg.activity.states": { value: ["PendingSpotBidPlacement", "WaitingForSpotInstanceRequestId", "WaitingForSpotInstanceId", "WaitingForInstanceId", "PreInService", "InProgress", "WaitingForELBConnectionDraining", "MidLifecycleAction", "WaitingForInstanceWarmup", "Successful", "Failed", "Cancelled", "WaitingForConnectionDraining", "WaitingForInPlaceUpdateToStart", "WaitingForInPlaceUpdateToFinalize", "InPlaceUpdateInProgress"], say: { ko: "열여섯 가지", en: "sixteen" }, meaning: { ko: "조정 활동의 상태 코드는 열여섯 가지입니다.", en: "A scaling activity has sixteen status codes." }, sources: [api("Activity")], ...read },
  "asg.errors": { value: ["ScalingActivityInProgress", "ResourceContention", "LimitExceeded", "InstanceRefreshInProgress"], say: both("ScalingActivityInProgress, InstanceRefreshInProgress, …"), meaning: { ko: "진행 중인 일과 부딪히면 이 오류들이 돌아옵니다.", en: "Calls that collide with something in progress get these errors." }, sources: [api("StartInstanceRefresh")], ...read },
  "asg.size.range": { value: "minimum ≤ desired ≤ maximum", say: { ko: "최소 ≤ 원하는 용량 ≤ 최대", en: "minimum ≤ desired ≤ maximum" }, meaning: { ko: "원하는 용량은 최소 크기와 최대 크기 사이여야 하고, 적지 않으면 최소 크기로 시작합니다.", en: "The desired capacity lies between minimum and maximum size; left out, it starts at the minimum." }, sources: [createGroup], ...read },
  "asg.size.update": {
    value: "desired follows", say: { ko: "원하는 용량이 따라감", en: "the desired capacity follows" },
    meaning: { ko: "원하는 용량을 적지 않고 최소를 현재보다 크게 바꾸면 원하는 용량이 그 최소가 되고, 최대를 현재보다 작게 바꾸면 그 최대가 됩니다.", en: "Without a desired capacity, a new minimum above the present size makes the desired capacity that minimum, and a new maximum below it that maximum." },
    sources: [api("UpdateAutoScalingGroup"), guide("Set scaling limits for your Auto Scaling group", "asg-capacity-limits")], ...read,
  },
  "asg.quota.groups": { value: 500, unit: "groups", say: { ko: "리전마다 500개", en: "500 per Region" }, meaning: { ko: "리전마다 그룹 500개, 시작 구성 200개가 기본 할당량입니다.", en: "By default 500 groups and 200 launch configurations per Region." }, sources: [quotas], ...read },
  "asg.quota.policies": { value: 50, unit: "policies", say: { ko: "그룹마다 50개", en: "50 per group" }, meaning: { ko: "그룹마다 조정 정책 50개, 예약된 작업 125개, 대상 그룹 50개까지입니다.", en: "A group has up to 50 scaling policies, 125 scheduled actions and 50 target groups." }, sources: [quotas], ...read },
  "asg.quota.batch": { value: 20, unit: "instances", say: { ko: "한 번에 20대", en: "20 per call" }, meaning: { ko: "대기, 연결, 분리는 한 번에 20대까지 부릅니다.", en: "Standby, attach and detach take up to 20 instances per call." }, sources: [quotas], ...read },
  "asg.billing": { value: 0, unit: "USD", say: { ko: "무료", en: "free" }, meaning: { ko: "Auto Scaling 자체는 무료이고, 인스턴스 요금은 시작할 때부터 나옵니다. Pending:Wait, Standby, Retained에서도 나옵니다.", en: "Auto Scaling itself is free; instances are billed from launch, also in Pending:Wait, Standby and Retained." }, sources: [lifecycle, standby], ...read },
  "asg.eip": { value: "disassociated", say: { ko: "연결 해제만 됨", en: "only disassociated" }, meaning: { ko: "종료된 인스턴스의 탄력적 IP 주소는 연결만 풀리고, 대신 시작된 인스턴스에 자동으로 붙지 않습니다.", en: "A terminated member's Elastic IP is only disassociated; the replacement does not get it." }, sources: [healthChecks], ...read },
  "asg.lc-vs-lt": { value: "launch template", say: { ko: "시작 템플릿", en: "launch templates" }, meaning: { ko: "지금은 시작 템플릿을 씁니다. 시작 구성은 예전 그룹에만 남아 있습니다.", en: "Launch templates are the current way; launch configurations remain for old groups only." }, sources: [createGroup], ...read },
  "asg.plans": {
    value: "a separate service", say: { ko: "별개의 서비스", en: "a separate service" },
    meaning: { ko: "EC2 Auto Scaling, Application Auto Scaling, AWS Auto Scaling(조정 계획)은 서로 다른 서비스입니다. 예측 조정은 이제 그룹의 정책으로 두는 것이 권장됩니다.", en: "EC2 Auto Scaling, Application Auto Scaling and AWS Auto Scaling (scaling plans) are three things. Predictive scaling now belongs in a policy of the group." },
    sources: [{ title: "What is a scaling plan?", url: "https://docs.aws.amazon.com/autoscaling/plans/userguide/what-is-a-scaling-plan.html" }], ...read,
    older: { ko: "오래된 자료는 'Auto Scaling' 하나가 모든 리소스를 조정한다고 합니다.", en: "Older notes describe one 'Auto Scaling' for every resource." },
  },
} as const satisfies Record<string, Fact>;
