import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** The same for rows added since. */
const readLater = { checked: "2026-11-22", confidence: "confirmed" } as const;
/** Rows for which no page of AWS states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages, such as a state name. */
const both = (words: string): Text => ({ ko: words, en: words });

const guide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/${page}.html` });
const api = (shape: string): Source => ({
  title: `Amazon EC2 API, ${shape} (botocore 1.43.107)`,
  url: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_${shape}.html`,
});

const lifecycle = guide("Amazon EC2 instance state changes", "ec2-instance-lifecycle");
const stopStart = guide("How EC2 instance stop and start works", "how-ec2-instance-stop-start-works");
const termination = guide("How instance termination works", "how-ec2-instance-termination-works");
const stuckStopping = guide("Troubleshoot Amazon EC2 instance stop issues", "TroubleshootingInstancesStopping");
const stuckTerminating = guide("Troubleshoot Amazon EC2 instance termination issues", "TroubleshootingInstancesShuttingDown");
const launchTrouble = guide("Troubleshoot Amazon EC2 instance launch issues", "troubleshooting-launch");
const shutdownBehavior = guide("Change instance initiated shutdown behavior", "Using_ChangingInstanceInitiatedShutdownBehavior");
const reboot = guide("Reboot your Amazon EC2 instance", "ec2-instance-reboot");
const storeLifetime = guide("Data persistence for instance store volumes", "instance-store-lifetime");
const retirement = guide("Manage instances scheduled to stop or retire", "schedevents_actions_retire");
const interruption = guide("Behavior of Spot Instance interruptions", "interruption-behavior");
const recover = guide("Automatic instance recovery", "ec2-instance-recover");
const recoverySetup = guide("Configure simplified automatic recovery", "instance-configuration-recovery");
const alarmRecovery = guide("Configure CloudWatch action based recovery", "cloudwatch-recovery");
const hibernateOverview = guide("How Amazon EC2 instance hibernation works", "instance-hibernate-overview");
const hibernatePrerequisites = guide("Prerequisites for EC2 instance hibernation", "hibernating-prerequisites");
const hibernateTrouble = guide("Troubleshoot EC2 instance hibernation", "troubleshoot-instance-hibernate");
const stopProtection = guide("Enable stop protection for your EC2 instances", "ec2-stop-protection");
const statusChecks = guide("Status checks for Amazon EC2 instances", "monitoring-system-instance-status-check");
const addressing = guide("Amazon EC2 instance IP addressing", "using-instance-addressing");
const stateEvents = guide("Monitor instance state changes using EventBridge", "monitoring-instance-state-changes");
const errors: Source = { title: "Amazon EC2 API error codes", url: "https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html" };
const putMetricAlarm: Source = {
  title: "Amazon CloudWatch API, PutMetricAlarm (botocore 1.43.107)",
  url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
};

const kept: Text = { ko: "유지", en: "kept" };
const lost: Text = { ko: "소실", en: "lost" };
const renewed: Text = { ko: "바뀜", en: "new" };
const released: Text = { ko: "반환", en: "released" };

/** States of an instance, how they follow each other, what is refused, what survives, and how long things take. */
export const instanceStates = {
  "ec2.state.count": {
    value: 6, unit: "states", say: { ko: "여섯 가지", en: "six" },
    meaning: {
      ko: "인스턴스 상태는 API에서 여섯 가지입니다. rebooting, hibernating, hibernated라는 상태는 없습니다.",
      en: "The API knows six instance states. There is no rebooting, hibernating or hibernated state.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
    older: { ko: "오래된 자료는 재부팅까지 세어 일곱 가지라고 합니다.", en: "Older notes count seven, with rebooting as a state." },
  },
  "ec2.state.names": {
    value: ["pending", "running", "shutting-down", "terminated", "stopping", "stopped"],
    say: both("pending, running, shutting-down, terminated, stopping, stopped"),
    meaning: {
      ko: "API가 돌려주는 상태 이름 여섯 가지를 코드 순서로 적은 것입니다.",
      en: "The six state names the API returns, in the order of their codes.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.pending.code": {
    value: 0, say: both("0"),
    meaning: {
      ko: "pending(코드 0): 시작하거나 새로 만드는 중입니다. 인스턴스 요금은 아직 없습니다.",
      en: "pending (code 0): being launched or started. The instance is not billed yet.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.running.code": {
    value: 16, say: both("16"),
    meaning: {
      ko: "running(코드 16): 쓸 수 있는 상태입니다. 아무 일을 하지 않아도 인스턴스 요금이 초 단위로 붙습니다.",
      en: "running (code 16): ready for use. The instance is billed by the second, even if it is idle.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.shutting-down.code": {
    value: 32, say: both("32"),
    meaning: {
      ko: "shutting-down(코드 32): 종료하는 중입니다. 인스턴스 요금은 없습니다.",
      en: "shutting-down (code 32): being terminated. The instance is not billed.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.terminated.code": {
    value: 48, say: both("48"),
    meaning: {
      ko: "terminated(코드 48): 영구히 삭제되었습니다. 인스턴스 요금은 없지만, 여기에 맞추어 산 예약 인스턴스의 요금은 약정 기간 동안 계속 나옵니다.",
      en: "terminated (code 48): deleted for good. The instance is not billed; a Reserved Instance bought for it keeps billing for its term.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.stopping.code": {
    value: 64, say: both("64"),
    meaning: {
      ko: "stopping(코드 64): 중지하는 중입니다. 인스턴스 요금은 없지만, 최대 절전 모드로 들어가는 중이라면 요금이 붙습니다.",
      en: "stopping (code 64): being stopped. The instance is not billed, except while it is going into hibernation.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.stopped.code": {
    value: 80, say: both("80"),
    meaning: {
      ko: "stopped(코드 80): 꺼져 있고 다시 시작할 수 있습니다. 인스턴스 요금은 없지만 EBS 볼륨과 탄력적 IP 주소의 요금은 계속 나옵니다.",
      en: "stopped (code 80): shut down, and can be started again. The instance is not billed; EBS volumes and Elastic IPs still are.",
    },
    sources: [api("InstanceState"), lifecycle], ...read,
  },
  "ec2.state.code-mask": {
    value: 255, say: both("255"),
    meaning: {
      ko: "상태 코드는 하위 바이트만 뜻이 있으므로, 받은 값과 255를 비트 AND 연산한 값을 읽습니다.",
      en: "Only the low byte of the state code has a meaning: mask the value with 255.",
    },
    sources: [api("InstanceState")], ...read,
  },
  "ec2.state.billed": {
    value: ["running", "stopping"],
    say: { ko: "running, 그리고 최대 절전 모드로 들어가는 stopping", en: "running, and stopping while hibernating" },
    meaning: {
      ko: "인스턴스 요금이 붙는 상태는 running과, 최대 절전 모드로 들어가는 동안의 stopping뿐입니다.",
      en: "The instance itself is billed only while running, and while stopping if it is going into hibernation.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.state.reason-codes": {
    value: [
      "Server.InsufficientInstanceCapacity", "Server.InternalError", "Server.ScheduledStop", "Server.SpotInstanceShutdown",
      "Server.SpotInstanceTermination", "Client.InstanceInitiatedShutdown", "Client.InstanceTerminated", "Client.InternalError",
      "Client.InvalidSnapshot.NotFound", "Client.UserInitiatedHibernate", "Client.UserInitiatedShutdown", "Client.VolumeLimitExceeded",
    ],
    say: { ko: "StateReason 코드", en: "the StateReason codes" },
    meaning: {
      ko: "마지막으로 상태가 바뀐 까닭은 StateReason 코드에 남습니다. Server로 시작하면 AWS 쪽, Client로 시작하면 사용자 쪽 원인입니다.",
      en: "StateReason holds why the state last changed: codes starting with Server for AWS's side, with Client for yours.",
    },
    sources: [api("StateReason")], ...read,
  },
  "ec2.state.event": {
    value: "EC2 Instance State-change Notification", say: both("EC2 Instance State-change Notification"),
    meaning: {
      ko: "상태가 바뀔 때마다 EventBridge에 상태 이름을 담은 이벤트가 도착합니다.",
      en: "EventBridge gets an event with the state's name at every state change.",
    },
    sources: [stateEvents], ...read,
  },

  "ec2.transition.t01": {
    value: "pending", say: both("RunInstances → pending"),
    meaning: {
      ko: "RunInstances를 부르면 인스턴스가 pending으로 생깁니다. 요금은 running부터 시작합니다.",
      en: "RunInstances creates an instance in pending. Billing starts only at running.",
    },
    sources: [api("RunInstances"), lifecycle], ...read,
  },
  "ec2.transition.t02": {
    value: "running", say: both("pending → running"),
    meaning: {
      ko: "부팅 준비가 끝나면 pending에서 running으로 넘어갑니다.",
      en: "When it is ready, the instance moves from pending to running.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.transition.t03": {
    value: "terminated", say: both("pending → terminated"),
    meaning: {
      ko: "용량 부족, 잘못된 스냅샷, EBS 한도, 내부 오류로 시작에 실패하면 인스턴스는 곧바로 terminated가 되고 까닭은 StateReason에 남습니다.",
      en: "If a launch fails (no capacity, a bad snapshot, an EBS limit, an internal error), the instance goes straight to terminated; StateReason says why.",
    },
    sources: [launchTrouble, api("StateReason")], ...read,
  },
  "ec2.transition.t04": {
    value: "stopping", say: both("pending → stopping"),
    meaning: {
      ko: "pending에서도 Force를 붙인 StopInstances로 중지할 수 있습니다.",
      en: "A pending instance can be stopped with StopInstances and Force.",
    },
    sources: [stuckStopping], ...read,
  },
  "ec2.transition.t05": {
    value: "shutting-down", say: both("pending → shutting-down"),
    meaning: {
      ko: "pending에서도 TerminateInstances로 종료할 수 있습니다.",
      en: "A pending instance can be terminated with TerminateInstances.",
    },
    sources: [stuckTerminating], ...read,
  },
  "ec2.transition.t06": {
    value: "stopping", say: both("running → stopping"),
    meaning: {
      ko: "StopInstances는 running을 stopping으로 바꿉니다. 루트 볼륨이 EBS일 때만 됩니다.",
      en: "StopInstances takes running to stopping. It works only with an EBS root volume.",
    },
    sources: [api("StopInstances")], ...read,
  },
  "ec2.transition.t07": {
    value: "stopping", say: both("running → stopping"),
    meaning: {
      ko: "Hibernate를 붙인 StopInstances는 메모리를 EBS 루트 볼륨에 적고 stopping을 거칩니다. 최대 절전에 실패하면 보통의 중지가 됩니다.",
      en: "StopInstances with Hibernate writes memory to the EBS root volume on its way through stopping. If hibernation fails it becomes a normal stop.",
    },
    sources: [api("StopInstances")], ...read,
  },
  "ec2.transition.t08": {
    value: "stopping", say: both("running → stopping"),
    meaning: {
      ko: "종료 동작이 기본값 stop이면, 운영 체제 안에서 전원을 꺼도 stopping이 됩니다. halt는 전원을 끄지 않으므로 running에 머뭅니다.",
      en: "With the default shutdown behavior stop, powering off inside the OS leads to stopping. halt does not power off: the instance stays running.",
    },
    sources: [shutdownBehavior], ...read,
  },
  "ec2.transition.t09": {
    value: "shutting-down", say: both("running → shutting-down"),
    meaning: {
      ko: "종료 동작이 terminate이거나 루트가 인스턴스 스토어이면 운영 체제 종료가 곧 인스턴스 종료입니다. 보호 속성은 이를 막지 않습니다.",
      en: "With shutdown behavior terminate, or an instance store root, an OS shutdown terminates the instance. Protection attributes do not prevent it.",
    },
    sources: [lifecycle, storeLifetime], ...read,
  },
  "ec2.transition.t10": {
    value: "shutting-down", say: both("running → shutting-down"),
    meaning: {
      ko: "TerminateInstances는 running을 shutting-down으로 바꿉니다.",
      en: "TerminateInstances takes running to shutting-down.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.transition.t11": {
    value: "running", say: both("running → running"),
    meaning: {
      ko: "재부팅은 상태를 바꾸지 않습니다. 같은 호스트에서 running인 채로 운영 체제만 다시 켜집니다.",
      en: "A reboot does not change the state: the OS restarts on the same host while the instance stays running.",
    },
    sources: [reboot], ...read,
  },
  "ec2.transition.t12": {
    value: "running", say: both("running → running"),
    meaning: { ko: "CreateImage는 기본으로 인스턴스를 그 자리에서 재부팅합니다.", en: "CreateImage reboots the instance in place by default." },
    sources: [api("CreateImage")], ...read,
  },
  "ec2.transition.t13": {
    value: ["shutting-down", "stopping"], say: both("running → shutting-down | stopping"),
    meaning: {
      ko: "스팟 중단은 설정한 중단 동작에 따라 인스턴스를 종료, 중지하거나 최대 절전 모드로 보냅니다. 최대 절전이면 통지와 함께 바로 시작합니다.",
      en: "A Spot interruption terminates, stops or hibernates the instance, as its interruption behavior says. Hibernation starts at once with the notice.",
    },
    sources: [interruption], ...read,
  },
  "ec2.transition.t14": {
    value: "stopping", say: both("running → stopping"),
    meaning: {
      ko: "호스트에 문제가 있으면 예약 이벤트 instance-stop이 EBS 루트 인스턴스를 중지합니다.",
      en: "When the host has a problem, the scheduled event instance-stop stops an instance with an EBS root.",
    },
    sources: [retirement], ...read,
  },
  "ec2.transition.t15": {
    value: "shutting-down", say: both("running → shutting-down"),
    meaning: {
      ko: "루트가 인스턴스 스토어인 인스턴스는 예약된 만료 시각에 종료됩니다.",
      en: "An instance with an instance store root is terminated at its scheduled retirement.",
    },
    sources: [retirement], ...read,
  },
  "ec2.transition.t16": {
    value: ["stopping", "shutting-down", "running"], say: both("running → stopping | shutting-down | running"),
    meaning: {
      ko: "CloudWatch 경보 동작은 인스턴스를 중지, 종료, 재부팅하거나 복구할 수 있습니다.",
      en: "A CloudWatch alarm action can stop, terminate, reboot or recover an instance.",
    },
    sources: [putMetricAlarm], ...read,
  },
  "ec2.transition.t17": {
    value: "running", say: both("running → running"),
    meaning: {
      ko: "시스템 상태 검사에 실패하면 자동 복구가 인스턴스를 새 호스트로 옮깁니다. 예고 없는 재부팅처럼 보이고, 메모리는 사라지며, 주소는 그대로입니다. 인스턴스 스토어 볼륨이 있거나 Auto Scaling 그룹에 든 인스턴스는 제외됩니다.",
      en: "After a failed system status check, automatic recovery moves the instance to a new host: it looks like an unplanned reboot, memory is lost, addresses stay. Instances with instance store volumes or in an Auto Scaling group are left out.",
    },
    sources: [recover, recoverySetup], ...read,
  },
  "ec2.recover.capacity": {
    value: "needed", say: { ko: "빈 용량이 있어야 함", en: "free capacity is needed" },
    meaning: {
      ko: "자동 복구와 CloudWatch 경보의 복구는 인스턴스가 running이고 그 유형의 용량이 남아 있을 때만 됩니다. 복구하지 못한 인스턴스는 문제가 있는 호스트에 남습니다.",
      en: "Automatic recovery, and that of a CloudWatch alarm, works only while the instance is running and its type has capacity left. One that is not recovered stays on the host that has the problem.",
    },
    sources: [recover, recoverySetup, alarmRecovery], ...readLater,
  },
  "ec2.transition.t18": {
    value: "running", say: both("running → running"),
    meaning: {
      ko: "CreateReplaceRootVolumeTask는 running인 채로 루트 볼륨을 바꿉니다.",
      en: "CreateReplaceRootVolumeTask swaps the root volume while the instance stays running.",
    },
    sources: [api("CreateReplaceRootVolumeTask")], ...read,
  },
  "ec2.transition.t19": {
    value: "stopped", say: both("stopping → stopped"),
    meaning: { ko: "운영 체제가 다 꺼지면 stopping에서 stopped로 넘어갑니다.", en: "When the OS has shut down, stopping becomes stopped." },
    sources: [lifecycle], ...read,
  },
  "ec2.transition.t20": {
    value: "stopped", say: both("stopping → stopped"),
    meaning: {
      ko: "stopping에서 멈춰 있으면 Force를 붙인 StopInstances로 다시 시도합니다. 먼저 정상 종료를 시도하고, 안 되면 강제로 끕니다.",
      en: "For an instance stuck in stopping, StopInstances with Force tries a graceful shutdown first, then forces it.",
    },
    sources: [stuckStopping], ...read,
  },
  "ec2.transition.t21": {
    value: "shutting-down", say: both("stopping → shutting-down"),
    meaning: { ko: "stopping에서도 종료할 수 있습니다.", en: "A stopping instance can be terminated." },
    sources: [stuckTerminating], ...read,
  },
  "ec2.transition.t22": {
    value: "pending", say: both("stopped → pending"),
    meaning: {
      ko: "StartInstances는 stopped를 pending으로 바꿉니다. 대개 다른 호스트에서 켜지고, 자동 할당 퍼블릭 IPv4 주소는 새로 받습니다.",
      en: "StartInstances takes stopped to pending, usually on another host and with a new auto-assigned public IPv4 address.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.transition.t23": {
    value: "stopped", say: both("stopped → stopped"),
    meaning: {
      ko: "시작할 때 용량이 없으면 InsufficientInstanceCapacity로 거절되고 인스턴스는 stopped에 머뭅니다.",
      en: "Without capacity a start is refused with InsufficientInstanceCapacity and the instance stays stopped.",
    },
    sources: [errors], ...read,
  },
  "ec2.transition.t24": {
    value: "shutting-down", say: both("stopped → shutting-down"),
    meaning: { ko: "중지된 인스턴스도 종료할 수 있습니다.", en: "A stopped instance can be terminated." },
    sources: [lifecycle, stuckTerminating], ...read,
  },
  "ec2.transition.t25": {
    value: "stopped", say: both("stopped → stopped"),
    meaning: {
      ko: "인스턴스 유형이나 사용자 데이터 같은 속성은 stopped에서 ModifyInstanceAttribute로 바꿉니다. 최대 절전 중인 인스턴스에서는 바꿀 수 없습니다.",
      en: "Attributes such as the type or user data are changed with ModifyInstanceAttribute while stopped, but not on a hibernated instance.",
    },
    sources: [hibernateOverview, lifecycle], ...read,
  },
  "ec2.transition.t26": {
    value: "terminated", say: both("shutting-down → terminated"),
    meaning: {
      ko: "종료 절차가 끝나면 terminated가 됩니다. 여러 시간 걸리면 EC2가 강제로 끝냅니다.",
      en: "When it is finished, shutting-down becomes terminated; after several hours EC2 forces it.",
    },
    sources: [stuckTerminating], ...read,
  },
  "ec2.transition.t27": {
    value: "gone", say: { ko: "terminated → 목록에서 사라짐", en: "terminated → gone from the list" },
    meaning: {
      ko: "종료된 인스턴스는 약 1시간 뒤 목록에서 사라집니다.",
      en: "About one hour later a terminated instance disappears from the list.",
    },
    sources: [api("TerminateInstances")], ...read,
  },

  "ec2.error.incorrect-state": {
    value: "IncorrectInstanceState", say: both("IncorrectInstanceState"),
    meaning: {
      ko: "상태에 맞지 않는 동작은 클라이언트 오류 IncorrectInstanceState로 거절됩니다.",
      en: "An action that does not fit the state is refused with the client error IncorrectInstanceState.",
    },
    sources: [errors], ...read,
  },
  "ec2.error.incorrect-state.volume": {
    value: "IncorrectState", say: both("IncorrectState"),
    meaning: {
      ko: "인스턴스가 아니라 볼륨 같은 다른 리소스의 상태가 맞지 않으면 코드는 IncorrectState입니다. 연결되지 않은 볼륨을 분리하려 할 때가 그 예입니다.",
      en: "When it is the state of another resource, such as a volume, that does not fit, the code is IncorrectState: for example on detaching a volume that is not attached.",
    },
    sources: [errors], ...readLater,
  },
  "ec2.error.start-when-stopping": {
    value: "IncorrectInstanceState", say: both("IncorrectInstanceState"),
    meaning: {
      ko: "stopping, shutting-down, terminated에서 StartInstances를 부르면 IncorrectInstanceState로 거절됩니다. 코드는 문서에 있지만 상태별 동작표는 AWS 문서에 없습니다.",
      en: "StartInstances on stopping, shutting-down or terminated is refused with IncorrectInstanceState. The code is documented; no AWS table gives the behavior per state.",
    },
    sources: [errors], ...unsure,
  },
  "ec2.error.stop-when-terminated": {
    value: "IncorrectInstanceState", say: both("IncorrectInstanceState"),
    meaning: {
      ko: "shutting-down이나 terminated에서 StopInstances를 부르면 IncorrectInstanceState로 거절됩니다. 실제 기록에서 본 동작이고, AWS 문서에는 표가 없습니다.",
      en: "StopInstances on shutting-down or terminated is refused with IncorrectInstanceState: seen in a real record, not in an AWS table.",
    },
    sources: [errors], ...unsure,
  },
  "ec2.error.start-when-running": {
    value: "no error", say: { ko: "오류 없음", en: "no error" },
    meaning: {
      ko: "running이나 pending에서 StartInstances를, stopped나 stopping에서 StopInstances를 부르면 오류 없이 같은 상태를 돌려주는 것으로 알려져 있습니다.",
      en: "StartInstances on running or pending, and StopInstances on stopped or stopping, are understood to succeed and return the same state.",
    },
    sources: [api("InstanceStateChange")], ...unsure,
  },
  "ec2.error.terminate-idempotent": {
    value: "no error", say: { ko: "오류 없음", en: "no error" },
    meaning: {
      ko: "TerminateInstances는 멱등입니다. 이미 종료된 인스턴스에 다시 불러도 성공합니다.",
      en: "TerminateInstances is idempotent: it succeeds on an instance that is already terminated.",
    },
    sources: [api("TerminateInstances")], ...read,
  },
  "ec2.error.terminate-batch": {
    value: "per Availability Zone", say: { ko: "가용 영역 단위", en: "per Availability Zone" },
    meaning: {
      ko: "한 번의 종료 요청에 보호된 인스턴스나 잘못된 ID가 하나라도 있으면 그 가용 영역의 인스턴스는 하나도 종료되지 않습니다. 다른 가용 영역의 인스턴스는 종료됩니다.",
      en: "One protected or wrong ID in a terminate request stops that whole Availability Zone's part of it; other zones in the request go through.",
    },
    sources: [api("TerminateInstances")], ...read,
  },
  "ec2.error.reboot-terminated": {
    value: "ignored", say: { ko: "무시됨", en: "ignored" },
    meaning: {
      ko: "RebootInstances는 재부팅 요청을 줄에 세울 뿐이고, 종료된 인스턴스에 대한 요청은 무시합니다.",
      en: "RebootInstances only queues a request, and ignores it for terminated instances.",
    },
    sources: [api("RebootInstances")], ...read,
  },
  "ec2.error.reboot-stopped": {
    value: "IncorrectInstanceState", say: both("IncorrectInstanceState"),
    meaning: {
      ko: "중지된 인스턴스의 재부팅은 오류로 거절되는 것으로 알려져 있습니다. 코드가 IncorrectState인지 IncorrectInstanceState인지는 확인하지 못했습니다.",
      en: "Rebooting a stopped instance is understood to fail. Whether the code is IncorrectState or IncorrectInstanceState is not confirmed.",
    },
    sources: [errors], ...unsure,
  },
  "ec2.error.termination-protection": {
    value: "OperationNotPermitted", say: both("OperationNotPermitted"),
    meaning: {
      ko: "종료 방지(disableApiTermination)를 켠 인스턴스에 TerminateInstances를 부르면 OperationNotPermitted로 거절됩니다.",
      en: "With termination protection (disableApiTermination) on, TerminateInstances is refused with OperationNotPermitted.",
    },
    sources: [errors, stuckTerminating], ...read,
  },
  "ec2.error.stop-protection": {
    value: "DisableApiStop", say: both("DisableApiStop"),
    meaning: {
      ko: "중지 방지(DisableApiStop)는 API와 콘솔의 중지와 종료를 모두 막습니다. 운영 체제 종료, 예약 이벤트, Auto Scaling은 막지 않으며, 스팟 인스턴스와 인스턴스 스토어 루트에는 쓸 수 없습니다.",
      en: "Stop protection (DisableApiStop) blocks both stop and terminate from the API and console, but not OS shutdown, scheduled events or Auto Scaling. It is not available for Spot or instance store root.",
    },
    sources: [stopProtection], ...read,
  },
  "ec2.error.hibernate-not-enabled": {
    value: "UnsupportedHibernationConfiguration", say: both("UnsupportedHibernationConfiguration"),
    meaning: {
      ko: "시작할 때 최대 절전 모드를 켜 두지 않은 인스턴스는 최대 절전 요청이 UnsupportedHibernationConfiguration으로 거절됩니다.",
      en: "Hibernating an instance that was not launched with hibernation enabled is refused with UnsupportedHibernationConfiguration.",
    },
    sources: [errors], ...read,
  },
  "ec2.error.instance-store-stop": {
    value: "cannot be stopped", say: { ko: "중지할 수 없음", en: "cannot be stopped" },
    meaning: {
      ko: "루트가 인스턴스 스토어인 인스턴스는 중지, 시작, 최대 절전이 되지 않습니다.",
      en: "An instance with an instance store root cannot be stopped, started or hibernated.",
    },
    sources: [api("StopInstances"), api("StartInstances")], ...read,
  },
  "ec2.error.instance-store-stop.code": {
    value: "UnsupportedOperation", say: both("UnsupportedOperation"),
    meaning: {
      ko: "할 수 없는 동작은 UnsupportedOperation으로 거절됩니다. 루트가 인스턴스 스토어인 인스턴스를 중지하는 것이 AWS가 드는 예입니다.",
      en: "An operation that is not supported is refused with UnsupportedOperation; stopping an instance with an instance store root is AWS's example.",
    },
    sources: [errors], ...readLater,
  },
  "ec2.error.no-capacity": {
    value: "InsufficientInstanceCapacity", say: both("InsufficientInstanceCapacity"),
    meaning: {
      ko: "용량이 모자라면 시작 요청이 서버 쪽 오류 InsufficientInstanceCapacity로 거절됩니다.",
      en: "When capacity is short, launches and starts are refused with the server-side error InsufficientInstanceCapacity.",
    },
    sources: [errors], ...read,
  },
  "ec2.error.quota": {
    value: ["VcpuLimitExceeded", "InstanceLimitExceeded", "RequestLimitExceeded", "InsufficientFreeAddressesInSubnet"],
    say: both("VcpuLimitExceeded, InstanceLimitExceeded"),
    meaning: {
      ko: "계정 할당량에 걸리면 VcpuLimitExceeded나 InstanceLimitExceeded, 호출이 너무 잦으면 RequestLimitExceeded, 서브넷에 남은 주소가 없으면 InsufficientFreeAddressesInSubnet이 돌아옵니다. 중지된 인스턴스도 프라이빗 IPv4 주소를 계속 차지합니다.",
      en: "VcpuLimitExceeded or InstanceLimitExceeded for the account quota, RequestLimitExceeded for too many calls, InsufficientFreeAddressesInSubnet for a full subnet. Stopped instances still hold their private IPv4 address.",
    },
    sources: [errors], ...read,
  },
  "ec2.error.dry-run": {
    value: ["DryRunOperation", "UnauthorizedOperation"], say: both("DryRunOperation, UnauthorizedOperation"),
    meaning: {
      ko: "DryRun을 켜고 부르면 권한이 있을 때 DryRunOperation, 없을 때 UnauthorizedOperation이 돌아오고 아무 일도 일어나지 않습니다.",
      en: "With DryRun a call returns DryRunOperation if you may, UnauthorizedOperation if you may not, and does nothing.",
    },
    sources: [api("StopInstances")], ...read,
  },
  "ec2.error.eip-pending": {
    value: "IncorrectInstanceState", say: both("IncorrectInstanceState"),
    meaning: {
      ko: "pending인 인스턴스의 네트워크 인터페이스에 탄력적 IP 주소를 연결하면 IncorrectInstanceState로 거절됩니다.",
      en: "Associating an Elastic IP with the interface of a pending instance is refused with IncorrectInstanceState.",
    },
    sources: [errors], ...read,
  },

  "ec2.survive.host.reboot": {
    value: "kept", say: { ko: "같은 호스트", en: "the same host" },
    meaning: { ko: "재부팅해도 같은 호스트에서 켜집니다.", en: "A reboot stays on the same host." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.host.stop": {
    value: "new", say: { ko: "대개 다른 호스트", en: "usually a new host" },
    meaning: { ko: "중지했다가 시작하면 대개 다른 호스트에서 켜집니다.", en: "After a stop and start the instance is usually on a new host." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.host.hibernate": {
    value: "new", say: { ko: "대개 다른 호스트", en: "usually a new host" },
    meaning: { ko: "최대 절전 후 시작해도 대개 다른 호스트에서 켜집니다.", en: "After hibernation too, a start is usually on a new host." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.host.terminate": {
    value: "released", say: released,
    meaning: { ko: "종료하면 호스트의 자리를 돌려줍니다.", en: "Termination gives up the place on the host." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.instance-id.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 인스턴스 ID는 그대로입니다.", en: "The instance ID stays the same through a reboot." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.instance-id.stop": {
    value: "kept", say: kept,
    meaning: { ko: "중지했다가 시작해도 인스턴스 ID는 그대로입니다.", en: "The instance ID stays the same through stop and start." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.instance-id.hibernate": {
    value: "kept", say: kept,
    meaning: { ko: "최대 절전 후 시작해도 인스턴스 ID는 그대로입니다.", en: "The instance ID stays the same through hibernation." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.instance-id.terminate": {
    value: "lost", say: lost,
    meaning: {
      ko: "종료한 인스턴스의 ID는 약 1시간 더 보이다가 사라집니다.",
      en: "After termination the ID stays visible for about an hour, then is gone.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.private-ipv4.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 프라이빗 IPv4 주소는 그대로입니다.", en: "A reboot keeps the private IPv4 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.private-ipv4.stop": {
    value: "kept", say: kept,
    meaning: { ko: "중지해도 프라이빗 IPv4 주소는 그대로입니다.", en: "A stop keeps the private IPv4 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.private-ipv4.hibernate": {
    value: "kept", say: kept,
    meaning: { ko: "최대 절전 모드에서도 프라이빗 IPv4 주소는 그대로입니다.", en: "Hibernation keeps the private IPv4 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.private-ipv4.terminate": {
    value: "released", say: released,
    meaning: { ko: "종료하면 프라이빗 IPv4 주소를 돌려줍니다.", en: "Termination releases the private IPv4 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ipv6.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 IPv6 주소는 그대로입니다.", en: "A reboot keeps the IPv6 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ipv6.stop": {
    value: "kept", say: kept,
    meaning: { ko: "중지해도 IPv6 주소는 그대로입니다.", en: "A stop keeps the IPv6 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ipv6.hibernate": {
    value: "kept", say: kept,
    meaning: { ko: "최대 절전 모드에서도 IPv6 주소는 그대로입니다.", en: "Hibernation keeps the IPv6 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ipv6.terminate": {
    value: "released", say: released,
    meaning: { ko: "종료하면 IPv6 주소를 돌려줍니다.", en: "Termination releases the IPv6 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.public-ipv4.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 자동 할당 퍼블릭 IPv4 주소는 그대로입니다.", en: "A reboot keeps the auto-assigned public IPv4 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.public-ipv4.stop": {
    value: "new", say: renewed,
    meaning: {
      ko: "중지하면 자동 할당 퍼블릭 IPv4 주소를 잃고, 시작할 때 새 주소를 받습니다. 네트워크 인터페이스가 둘이거나 보조 프라이빗 IPv4 주소에 탄력적 IP 주소가 연결되어 있으면 새 주소를 받지 못합니다.",
      en: "A stop loses the auto-assigned public IPv4 address; a start brings a new one, unless there is a second network interface or an Elastic IP on a secondary private IPv4 address.",
    },
    sources: [lifecycle, addressing], ...read,
  },
  "ec2.survive.public-ipv4.hibernate": {
    value: "new", say: renewed,
    meaning: {
      ko: "최대 절전 모드에서도 자동 할당 퍼블릭 IPv4 주소를 잃고, 시작할 때 새 주소를 받습니다. 예외는 중지할 때와 같습니다.",
      en: "Hibernation loses the auto-assigned public IPv4 address too; a start brings a new one, with the same exceptions as after a stop.",
    },
    sources: [lifecycle, addressing], ...read,
  },
  "ec2.survive.public-ipv4.terminate": {
    value: "released", say: released,
    meaning: { ko: "종료하면 자동 할당 퍼블릭 IPv4 주소를 돌려줍니다.", en: "Termination releases the auto-assigned public IPv4 address." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.eip.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 탄력적 IP 주소는 연결된 채로 있습니다.", en: "An Elastic IP stays associated through a reboot." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.eip.stop": {
    value: "kept", say: kept,
    meaning: {
      ko: "중지해도 탄력적 IP 주소는 연결된 채로 있고, 요금도 계속 나옵니다.",
      en: "An Elastic IP stays associated through a stop, and stays billed.",
    },
    sources: [lifecycle, stopStart], ...read,
  },
  "ec2.survive.eip.hibernate": {
    value: "kept", say: kept,
    meaning: {
      ko: "최대 절전 모드에서도 탄력적 IP 주소는 연결된 채로 있고, 요금도 계속 나옵니다.",
      en: "An Elastic IP stays associated through hibernation, and stays billed.",
    },
    sources: [lifecycle, stopStart], ...read,
  },
  "ec2.survive.eip.terminate": {
    value: "disassociated", say: { ko: "연결 해제", en: "disassociated" },
    meaning: {
      ko: "종료하면 탄력적 IP 주소의 연결만 풀립니다. 주소는 계정에 남고, 반환할 때까지 요금이 나옵니다.",
      en: "Termination only disassociates an Elastic IP. It stays in the account, and is billed until it is released.",
    },
    sources: [lifecycle, stopStart], ...read,
  },
  "ec2.survive.instance-store.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 인스턴스 스토어의 데이터는 그대로입니다.", en: "Instance store data survives a reboot." },
    sources: [storeLifetime], ...read,
  },
  "ec2.survive.instance-store.stop": {
    value: "lost", say: lost,
    meaning: { ko: "중지하면 인스턴스 스토어의 데이터가 지워집니다.", en: "A stop erases instance store data." },
    sources: [storeLifetime], ...read,
  },
  "ec2.survive.instance-store.hibernate": {
    value: "lost", say: lost,
    meaning: { ko: "최대 절전 모드에 들어가면 인스턴스 스토어의 데이터가 지워집니다.", en: "Hibernation erases instance store data." },
    sources: [storeLifetime], ...read,
  },
  "ec2.survive.instance-store.terminate": {
    value: "lost", say: lost,
    meaning: { ko: "종료하면 인스턴스 스토어의 데이터가 지워집니다.", en: "Termination erases instance store data." },
    sources: [storeLifetime], ...read,
  },
  "ec2.survive.ebs-root.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 EBS 루트 볼륨은 그대로입니다.", en: "The EBS root volume survives a reboot." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-root.stop": {
    value: "kept", say: kept,
    meaning: { ko: "중지해도 EBS 루트 볼륨은 연결된 채로 있고 데이터도 그대로입니다.", en: "The EBS root volume and its data survive a stop." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-root.hibernate": {
    value: "kept", say: kept,
    meaning: {
      ko: "최대 절전 모드에서도 EBS 루트 볼륨은 그대로이고, 메모리 내용까지 담습니다.",
      en: "The EBS root volume survives hibernation, and also holds the memory image.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-root.terminate": {
    value: "deleted", say: { ko: "기본으로 삭제", en: "deleted by default" },
    meaning: {
      ko: "종료하면 EBS 루트 볼륨은 기본으로 삭제됩니다. DeleteOnTermination이 true이기 때문이며, false로 바꾸면 남습니다.",
      en: "Termination deletes the EBS root volume by default, because its DeleteOnTermination is true; set to false, it stays.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-data.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 EBS 데이터 볼륨은 그대로입니다.", en: "EBS data volumes survive a reboot." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-data.stop": {
    value: "kept", say: kept,
    meaning: { ko: "중지해도 EBS 데이터 볼륨은 연결된 채로 있고 데이터도 그대로입니다.", en: "EBS data volumes and their data survive a stop." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-data.hibernate": {
    value: "kept", say: kept,
    meaning: { ko: "최대 절전 모드에서도 EBS 데이터 볼륨은 그대로입니다.", en: "EBS data volumes survive hibernation." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ebs-data.terminate": {
    value: "by DeleteOnTermination", say: { ko: "DeleteOnTermination에 따름", en: "decided by DeleteOnTermination" },
    meaning: {
      ko: "종료할 때 EBS 데이터 볼륨이 남을지는 볼륨의 DeleteOnTermination이 정합니다. 콘솔에서 시작하며 붙이면 남고, CLI로 시작하며 붙이면 지워지고, 나중에 붙이면 남는 것이 기본입니다.",
      en: "Each data volume's DeleteOnTermination decides. By default it stays if attached at launch in the console or later, and goes if attached at launch by the CLI.",
    },
    sources: [termination], ...read,
  },
  "ec2.survive.ebs-data.conflict": {
    value: "DeleteOnTermination", say: both("DeleteOnTermination"),
    meaning: {
      ko: "상태 문서는 루트가 아닌 EBS 볼륨이 기본으로 남는다고 하고, 종료 문서는 콘솔과 CLI를 나눕니다. 어느 쪽이든 볼륨마다 있는 DeleteOnTermination이 정합니다.",
      en: "The state page says other EBS volumes are preserved by default, the termination page tells console and CLI apart. Either way each volume's DeleteOnTermination decides.",
    },
    sources: [lifecycle, termination], ...read,
  },
  "ec2.survive.ram.reboot": {
    value: "lost", say: lost,
    meaning: { ko: "재부팅하면 메모리 내용이 사라집니다.", en: "A reboot loses what is in memory." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ram.stop": {
    value: "lost", say: lost,
    meaning: { ko: "중지하면 메모리 내용이 사라집니다.", en: "A stop loses what is in memory." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ram.hibernate": {
    value: "saved", say: { ko: "루트 볼륨에 저장", en: "saved to the root volume" },
    meaning: {
      ko: "최대 절전 모드는 메모리 내용을 EBS 루트 볼륨에 저장하고, 시작할 때 다시 읽어 들입니다.",
      en: "Hibernation saves memory to the EBS root volume and reads it back at the start.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.ram.terminate": {
    value: "lost", say: lost,
    meaning: { ko: "종료하면 메모리 내용이 사라집니다.", en: "Termination loses what is in memory." },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.eni.reboot": {
    value: "kept", say: kept,
    meaning: { ko: "재부팅해도 네트워크 인터페이스는 그대로입니다.", en: "Network interfaces survive a reboot." },
    sources: [stopStart], ...read,
  },
  "ec2.survive.eni.stop": {
    value: "kept", say: kept,
    meaning: { ko: "중지해도 네트워크 인터페이스는 그대로입니다.", en: "Network interfaces survive a stop." },
    sources: [stopStart], ...read,
  },
  "ec2.survive.eni.hibernate": {
    value: "kept", say: kept,
    meaning: { ko: "최대 절전 모드에서도 네트워크 인터페이스는 그대로입니다.", en: "Network interfaces survive hibernation." },
    sources: [stopStart], ...read,
  },
  "ec2.survive.eni.terminate": {
    value: "deleted", say: { ko: "기본 인터페이스는 기본으로 삭제", en: "the primary one deleted by default" },
    meaning: {
      ko: "종료하면 기본 네트워크 인터페이스는 기본으로 삭제되는 것으로 알려져 있습니다.",
      en: "Termination is understood to delete the primary network interface by default.",
    },
    sources: [stopStart], ...unsure,
  },
  "ec2.survive.billing-period.reboot": {
    value: "no", say: { ko: "다시 시작되지 않음", en: "not started again" },
    meaning: {
      ko: "재부팅은 새 과금 기간을 시작하지 않으므로 최소 요금이 다시 붙지 않습니다.",
      en: "A reboot starts no new billing period, so the minimum charge does not apply again.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.billing-period.stop": {
    value: "yes", say: { ko: "시작할 때 다시", en: "again at the start" },
    meaning: {
      ko: "중지했다가 시작하면 새 과금 기간이 시작되어 최소 요금이 다시 적용됩니다.",
      en: "A start after a stop begins a new billing period, so the minimum charge applies again.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.billing-period.hibernate": {
    value: "yes", say: { ko: "시작할 때 다시", en: "again at the start" },
    meaning: {
      ko: "최대 절전 후 시작할 때도 새 과금 기간이 시작되어 최소 요금이 다시 적용됩니다.",
      en: "A start after hibernation also begins a new billing period with its minimum charge.",
    },
    sources: [lifecycle], ...read,
  },
  "ec2.survive.launch-attributes.stop": {
    value: "changeable", say: { ko: "바꿀 수 있음", en: "changeable" },
    meaning: {
      ko: "중지된 동안에는 인스턴스 유형, 사용자 데이터 같은 속성을 바꿀 수 있습니다.",
      en: "While stopped, attributes such as the type and user data can be changed.",
    },
    sources: [lifecycle, hibernateOverview], ...read,
  },
  "ec2.survive.launch-attributes.hibernate": {
    value: "fixed", say: { ko: "바꿀 수 없음", en: "not changeable" },
    meaning: {
      ko: "최대 절전 중에는 인스턴스 유형 같은 속성을 바꿀 수 없습니다.",
      en: "While hibernated, attributes such as the type cannot be changed.",
    },
    sources: [hibernateOverview], ...read,
  },

  "ec2.time.os-shutdown": {
    value: "a few minutes", say: { ko: "몇 분", en: "a few minutes" },
    meaning: {
      ko: "중지하거나 종료할 때 운영 체제가 정상 종료할 시간을 몇 분 주고, 그래도 꺼지지 않으면 강제로 끕니다. 이 시간은 바꿀 수 없고, SkipOsShutdown으로 건너뛸 수는 있습니다.",
      en: "On stop and terminate the OS gets a few minutes to shut down, then is cut off. The time cannot be set; SkipOsShutdown skips it.",
    },
    sources: [stopStart, api("StopInstances")], ...read,
  },
  "ec2.time.stopping-stuck": {
    value: 600, unit: "s", say: { ko: "10분", en: "10 minutes" },
    meaning: {
      ko: "강제 중지가 10분이 지나도 끝나지 않으면 AWS에 도움을 요청합니다.",
      en: "If a forced stop has not finished after 10 minutes, ask AWS for help.",
    },
    sources: [stuckStopping], ...read,
  },
  "ec2.time.shutting-down-stuck": {
    value: "several hours", say: { ko: "여러 시간", en: "several hours" },
    meaning: {
      ko: "여러 시간 동안 shutting-down에 머물면 EC2가 강제로 종료합니다.",
      en: "After several hours in shutting-down EC2 forces the termination.",
    },
    sources: [stuckTerminating], ...read,
  },
  "ec2.time.terminated-visible": {
    value: 3600, unit: "s", say: { ko: "약 1시간", en: "about one hour" },
    meaning: { ko: "종료된 인스턴스는 약 1시간 동안 목록에 남아 보입니다.", en: "A terminated instance stays visible for about one hour." },
    sources: [api("TerminateInstances")], ...read,
  },
  "ec2.time.reboot-hard": {
    value: "a few minutes", say: { ko: "몇 분", en: "a few minutes" },
    meaning: {
      ko: "재부팅할 때 운영 체제가 몇 분 안에 꺼지지 않으면 강제로 재부팅합니다.",
      en: "If the OS does not go down within a few minutes, EC2 does a hard reboot.",
    },
    sources: [api("RebootInstances")], ...read,
  },
  "ec2.time.hibernate-max": {
    value: 60, unit: "days", say: { ko: "60일", en: "60 days" },
    meaning: {
      ko: "인스턴스를 60일 넘게 최대 절전 모드로 둘 수 없습니다. 더 오래 두려면 시작했다가 중지해야 합니다.",
      en: "An instance is not to stay hibernated for more than 60 days; to keep it longer, start it and stop it.",
    },
    sources: [hibernateOverview], ...read,
  },
  "ec2.time.hibernate-min-uptime": {
    value: 120, unit: "s", say: { ko: "Linux 약 2분, Windows 약 5분", en: "about 2 minutes on Linux, 5 on Windows" },
    meaning: {
      ko: "시작한 뒤 Linux는 약 2분, Windows는 약 5분 기다렸다가 최대 절전 모드로 보냅니다.",
      en: "After a launch wait about 2 minutes on Linux, 5 on Windows, before hibernating.",
    },
    sources: [hibernateTrouble], ...read,
  },
  "ec2.time.hibernate-min-uptime.linux": {
    value: 120, unit: "s", say: { ko: "약 2분", en: "about 2 minutes" },
    meaning: {
      ko: "Linux 인스턴스는 시작하고 약 2분 뒤부터 최대 절전 모드로 보냅니다.",
      en: "Wait about 2 minutes after a launch before hibernating a Linux instance.",
    },
    sources: [hibernateTrouble], ...read,
  },
  "ec2.time.hibernate-min-uptime.windows": {
    value: 300, unit: "s", say: { ko: "약 5분", en: "about 5 minutes" },
    meaning: {
      ko: "Windows 인스턴스는 시작하고 약 5분 뒤부터 최대 절전 모드로 보냅니다.",
      en: "Wait about 5 minutes after a launch before hibernating a Windows instance.",
    },
    sources: [hibernateTrouble], ...read,
  },
  "ec2.hibernate.ram-limit": {
    value: 150, unit: "GiB", say: {
      ko: "Linux 150 GiB 미만, Windows 16 GiB 이하",
      en: "below 150 GiB on Linux, up to 16 GiB on Windows",
    },
    meaning: {
      ko: "최대 절전 모드를 쓸 수 있는 메모리는 Linux에서 150 GiB 미만, Windows에서 16 GiB까지입니다.",
      en: "Hibernation works with less than 150 GiB of memory on Linux, and up to 16 GiB on Windows.",
    },
    sources: [hibernateOverview, hibernatePrerequisites], ...read,
  },
  "ec2.hibernate.ram-limit.linux": {
    value: 150, unit: "GiB", say: { ko: "150 GiB 미만", en: "less than 150 GiB" },
    meaning: {
      ko: "Linux에서 최대 절전 모드를 쓰려면 메모리가 150 GiB보다 작아야 합니다.",
      en: "On Linux hibernation needs less than 150 GiB of memory.",
    },
    sources: [hibernateOverview, hibernatePrerequisites], ...read,
  },
  "ec2.hibernate.ram-limit.windows": {
    value: 16, unit: "GiB", say: { ko: "16 GiB 이하", en: "up to 16 GiB" },
    meaning: {
      ko: "Windows에서 최대 절전 모드를 쓰려면 메모리가 16 GiB 이하여야 합니다.",
      en: "On Windows hibernation needs at most 16 GiB of memory.",
    },
    sources: [hibernateOverview, hibernatePrerequisites], ...read,
  },
  "ec2.hibernate.requirements": {
    value: ["encrypted EBS root volume", "supported instance family", "enabled at launch", "not bare metal", "not in an Auto Scaling group"],
    say: {
      ko: "암호화한 EBS 루트 볼륨, 지원하는 패밀리, 시작할 때 켜 둔 설정",
      en: "an encrypted EBS root volume, a supported family, and the option set at launch",
    },
    meaning: {
      ko: "최대 절전 모드에는 암호화한 EBS 루트 볼륨과 지원하는 인스턴스 패밀리가 필요하고, 시작할 때 켜 두어야 합니다. 베어 메탈과 Auto Scaling 그룹의 인스턴스에서는 쓸 수 없습니다.",
      en: "Hibernation needs an encrypted EBS root volume and a supported family, and must be enabled at launch. Not for bare metal or members of an Auto Scaling group.",
    },
    sources: [hibernateOverview, hibernatePrerequisites], ...read,
  },
  "ec2.hibernate.image": {
    value: "possible, may not be reachable", say: { ko: "만들 수 있으나 접속을 보장하지 않음", en: "possible, but perhaps not reachable" },
    meaning: {
      ko: "최대 절전 중이거나 최대 절전 모드를 켠 인스턴스에서도 스냅샷과 AMI를 만들 수 있지만, 그것으로 시작한 인스턴스에는 접속하지 못할 수도 있습니다.",
      en: "Snapshots and AMIs can be made of an instance that is hibernated or has hibernation enabled, but an instance launched from one may not be reachable.",
    },
    sources: [hibernateOverview], ...readLater,
  },
  "ec2.hibernate.spot-behavior": {
    value: "hibernate", say: both("hibernate"),
    meaning: {
      ko: "스팟 인스턴스에 최대 절전 모드를 켜 두면 중단 동작은 hibernate여야 합니다. stop이나 terminate로 두면 오류가 납니다.",
      en: "A Spot Instance with hibernation enabled must have interruption behavior hibernate; stop or terminate is an error.",
    },
    sources: [api("SpotMarketOptions")], ...read,
  },
  "ec2.root-replacement.old-volume": {
    value: "kept unless DeleteReplacedRootVolume", say: { ko: "따로 지우지 않으면 남음", en: "kept unless deleted" },
    meaning: {
      ko: "루트 볼륨을 바꾸면 새 볼륨은 처음 시작할 때의 상태나 스냅샷에서 만들어집니다. 원래 루트 볼륨은 DeleteReplacedRootVolume을 켜지 않는 한 남습니다.",
      en: "A replacement root volume comes from the launch state or a snapshot. The original root volume stays unless DeleteReplacedRootVolume is set.",
    },
    sources: [api("CreateReplaceRootVolumeTask")], ...read,
  },
  "ec2.time.sdk-waiter": {
    value: 600, unit: "s", say: { ko: "10분", en: "10 minutes" },
    meaning: {
      ko: "SDK의 waiter는 상태가 바뀔 때까지 15초마다 최대 40번, 곧 10분 동안 물어봅니다.",
      en: "SDK waiters ask every 15 seconds, at most 40 times: 10 minutes in all.",
    },
    sources: [{ title: "botocore 1.43.107, EC2 waiters", url: "https://docs.aws.amazon.com/boto3/latest/reference/services/ec2/waiter/InstanceRunning.html" }], ...read,
  },
  "ec2.time.typical": {
    value: "tens of seconds", say: { ko: "수십 초", en: "tens of seconds" },
    meaning: {
      ko: "pending에서 running까지는 보통 수십 초, 중지는 1분 안팎, 상태 검사는 그 뒤 몇 분이 걸립니다. AWS가 발표한 수치는 없습니다.",
      en: "Typically tens of seconds from pending to running, about a minute to stop, and a few minutes until status checks pass. AWS publishes no numbers.",
    },
    sources: [lifecycle], ...unsure,
  },
  "ec2.statuscheck.types": {
    value: ["system", "instance", "attached EBS", "application", "performance"],
    say: { ko: "시스템, 인스턴스, 연결된 EBS, 애플리케이션, 성능", en: "system, instance, attached EBS, application, performance" },
    meaning: {
      ko: "상태 검사는 시스템, 인스턴스, 연결된 EBS(Nitro 전용), 그리고 2026년에 더해진 선택형 애플리케이션 검사(HTTP/HTTPS)와 성능 검사까지 다섯 가지입니다.",
      en: "There are five kinds of status check: system, instance, attached EBS (Nitro only), and since 2026 two opt-in ones, application (HTTP or HTTPS) and performance.",
    },
    sources: [statusChecks, api("InstanceStatus")], ...read,
  },
  "ec2.statuscheck.count": {
    value: 5, unit: "kinds", say: { ko: "다섯 가지", en: "five" },
    meaning: { ko: "상태 검사는 다섯 가지입니다. 뒤의 둘은 켜야 돕니다.", en: "There are five kinds of status check. The last two have to be turned on." },
    sources: [statusChecks, api("InstanceStatus")], ...read,
    older: { ko: "2026년 이전 자료에는 애플리케이션 검사와 성능 검사가 없습니다.", en: "Material from before 2026 has no application and no performance check." },
  },
  "ec2.statuscheck.interval": {
    value: 60, unit: "s", say: { ko: "1분", en: "1 minute" },
    meaning: { ko: "상태 검사는 1분마다 돕니다.", en: "Status checks run every minute." },
    sources: [statusChecks], ...read,
  },
  "ec2.statuscheck.values": {
    value: ["ok", "impaired", "insufficient-data", "not-applicable", "initializing"],
    say: both("ok, impaired, insufficient-data, not-applicable, initializing"),
    meaning: {
      ko: "상태 검사의 요약 값은 다섯 가지이고, 검사 하나의 결과는 passed, failed, insufficient-data, initializing 가운데 하나입니다.",
      en: "The summary has five values; a single check is passed, failed, insufficient-data or initializing.",
    },
    sources: [api("InstanceStatusSummary"), api("InstanceStatusDetails")], ...read,
  },
} as const satisfies Record<string, Fact>;
