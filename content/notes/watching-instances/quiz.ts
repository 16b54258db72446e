import type { Question } from "@/engine/quiz/question";
import { cloudwatch } from "../../facts/cloudwatch";

const basicMinutes = cloudwatch["cw.ec2.basic"].value / 60;
/** A 3 of 3 alarm over basic monitoring. */
const needed = 3;
const waitMinutes = basicMinutes * needed;

export const questions: readonly Question[] = [
  {
    id: "watching-instances.who-sends",
    kind: "rows",
    section: "blind-spots",
    facts: ["cw.ec2.no-memory", "cw.ec2.agent-items", "cw.ec2.disk-metrics"],
    concepts: ["metric", "cloudwatch-agent"],
    ask: { ko: "EC2가 저절로 보냅니까, CloudWatch 에이전트가 있어야 합니까?", en: "Sent by EC2 itself, or only with the CloudWatch agent?" },
    columns: [
      { id: "ec2", text: { ko: "EC2가 보냄", en: "EC2" } },
      { id: "agent", text: { ko: "에이전트 필요", en: "Agent" } },
    ],
    rows: [
      {
        id: "cpu", text: { ko: "CPU 사용률", en: "Use of the CPU" }, right: "ec2",
        why: { ko: "하이퍼바이저 쪽에서 잴 수 있습니다.", en: "It can be measured on the hypervisor's side." },
      },
      {
        id: "memory", text: { ko: "메모리 사용률", en: "Use of memory" }, right: "agent",
        why: { ko: "할당한 메모리를 운영 체제가 얼마나 쓰는지는 안에서만 보입니다.", en: "How much of it the operating system uses shows only inside." },
      },
      {
        id: "disk-full", text: { ko: "루트 파일 시스템이 찬 정도", en: "How full the root file system is" }, right: "agent",
        why: { ko: "EBS는 블록만 알고 파일은 모릅니다.", en: "EBS knows blocks, not files." },
      },
      {
        id: "network", text: { ko: "나간 네트워크 바이트", en: "Network bytes sent" }, right: "ec2",
        why: { ko: "네트워크 인터페이스에서 잽니다.", en: "Measured at the network interfaces." },
      },
      {
        id: "ebs-ops", text: { ko: "Nitro 인스턴스의 EBS 입출력 횟수", en: "EBS operations of a Nitro instance" }, right: "ec2",
        why: { ko: "EBSReadOps와 EBSWriteOps로 옵니다.", en: "They come as EBSReadOps and EBSWriteOps." },
      },
    ],
    explain: {
      ko: "밖에서 잴 수 있는 것은 EC2가 보냅니다. 운영 체제 안에서만 보이는 것은 에이전트의 몫입니다.",
      en: "EC2 sends what can be measured from outside; what only the operating system knows takes the agent.",
    },
  },
  {
    id: "watching-instances.memory-alarm",
    kind: "one-choice",
    section: "blind-spots",
    facts: ["cw.ec2.no-memory", "cw.ec2.agent-items"],
    concepts: ["cloudwatch-agent", "cloudwatch-alarm", "iam-role", "cloudwatch"],
    ask: {
      ko: "메모리 사용률이 90%를 넘으면 알림을 받고 싶습니다. 맨 먼저 할 일은 무엇입니까?",
      en: "You want to be told when memory use exceeds 90%. What comes first?",
    },
    choices: [
      {
        id: "agent", text: { ko: "에이전트를 설치하고, 지표를 쓸 역할을 붙인다", en: "Install the agent and attach a role that may write metrics" }, right: true,
        why: { ko: "지표가 있어야 경보를 걸 수 있습니다.", en: "An alarm needs a metric, and that takes the agent." },
      },
      {
        id: "detailed", text: { ko: "세부 모니터링을 켜서 메모리 지표를 1분마다 받는다", en: "Turn on detailed monitoring to get memory every minute" }, right: false,
        why: { ko: "세부 모니터링은 같은 지표를 더 자주 보낼 뿐입니다.", en: "Detailed monitoring sends the same metrics more often." },
      },
      {
        id: "dashboard", text: { ko: "대시보드에 MemoryUtilization 그래프를 추가한다", en: "Add a MemoryUtilization chart to a dashboard" }, right: false,
        why: { ko: "EC2가 보내는 지표에 그런 것이 없습니다.", en: "EC2 sends no such metric." },
      },
      {
        id: "port", text: { ko: "CloudWatch가 들어올 포트를 보안 그룹에서 연다", en: "Open a port in the security group for CloudWatch to come in" }, right: false,
        why: { ko: "CloudWatch가 들어오는 것이 아니라 에이전트가 밖으로 보냅니다.", en: "CloudWatch does not come in; the agent sends out." },
      },
    ],
    explain: {
      ko: "메모리는 EC2 지표에 없습니다. 에이전트가 사용자 지정 지표로 보내야 경보를 걸 수 있습니다.",
      en: "Memory is not among EC2's metrics. The agent has to send it as a custom metric first.",
    },
  },
  {
    id: "watching-instances.disk-ops-zero",
    kind: "one-choice",
    section: "metrics",
    facts: ["cw.ec2.disk-metrics"],
    concepts: ["metric", "ebs-volume", "instance-store"],
    ask: {
      ko: "EBS만 쓰는 m7g.large에서 데이터베이스가 쉼 없이 읽고 쓰는데 DiskReadOps는 줄곧 0입니다. 까닭은 무엇입니까?",
      en: "On an m7g.large with EBS only, a database reads and writes all the time, yet DiskReadOps stays at 0. Why?",
    },
    choices: [
      {
        id: "instance-store", text: { ko: "인스턴스 스토어의 입출력만 세는 지표라서", en: "It counts operations of instance store only" }, right: true,
        why: { ko: "EBS의 입출력은 EBSReadOps에서 봅니다.", en: "Operations to EBS are in EBSReadOps." },
      },
      {
        id: "basic", text: { ko: "기본 모니터링에서는 디스크 지표를 보내지 않아서", en: "Basic monitoring sends no disk metrics" }, right: false,
        why: { ko: "기본 모니터링과 세부 모니터링의 차이는 간격입니다.", en: "Basic and detailed differ in pace." },
      },
      {
        id: "agent", text: { ko: "CloudWatch 에이전트가 없으면 늘 0으로 보여서", en: "Without the CloudWatch agent it is always shown as 0" }, right: false,
        why: { ko: "에이전트와 상관없이 EC2가 보내는 지표입니다.", en: "EC2 sends it, agent or no agent." },
      },
      {
        id: "cache", text: { ko: "데이터베이스가 모두 메모리에서 답하고 있어서", en: "The database answers everything from memory" }, right: false,
        why: { ko: "그럴 수도 있지만, 쓰기까지 쉼 없는데 0인 까닭은 못 됩니다.", en: "Possible for reads, but not with constant writes." },
      },
    ],
    explain: {
      ko: "이름에 Disk가 붙은 EC2 지표는 인스턴스 스토어의 것이고, EBS는 EBS로 시작하는 지표입니다.",
      en: "EC2 metrics named Disk are about instance store; those for EBS start with EBS.",
    },
  },
  {
    id: "watching-instances.time-to-alarm",
    kind: "number",
    section: "alarms",
    facts: ["cw.ec2.basic", "cw.alarm.m-of-n"],
    concepts: ["cloudwatch-alarm", "metric"],
    mistake: "M23",
    ask: {
      ko: `기본 모니터링의 CPU에 주기 ${basicMinutes}분, ${needed}개 중 ${needed}개 경보를 걸었습니다. CPU가 갑자기 올라 내려오지 않을 때, 경보에 필요한 데이터 포인트가 모이는 데만 몇 분이 듭니까?`,
      en: `CPU under basic monitoring has an alarm with a period of ${basicMinutes} minutes and ${needed} of ${needed}. CPU jumps up and stays there. How many minutes does it take just to collect the datapoints?`,
    },
    unit: { ko: "분", en: "minutes" },
    answer: waitMinutes,
    tolerance: 0,
    misses: [
      { value: basicMinutes, why: { ko: "데이터 포인트 하나의 시간입니다. 세 개가 모두 넘어야 합니다.", en: "That is one datapoint; all three have to breach." } },
      { value: needed, why: { ko: "세부 모니터링일 때의 값입니다.", en: "That would be detailed monitoring." } },
      { value: 1, why: { ko: "경보를 1분마다 평가해도, 새 데이터 포인트는 5분마다 옵니다.", en: "It is evaluated every minute, but a new datapoint comes every five." } },
    ],
    explain: {
      ko: `${basicMinutes} × ${needed} = ${waitMinutes}분입니다. 지표가 도착하는 시간은 여기에 더해집니다.`,
      en: `${basicMinutes} × ${needed} = ${waitMinutes} minutes, and the time until metrics arrive comes on top.`,
    },
  },
  {
    id: "watching-instances.m-of-n",
    kind: "rows",
    section: "alarms",
    facts: ["cw.alarm.m-of-n"],
    concepts: ["cloudwatch-alarm"],
    mistake: "M41",
    ask: {
      ko: "임계값 80의 CPU 경보입니다. 데이터 포인트가 차례로 75, 82, 60, 91, 85로 왔습니다. 다섯째까지 한 번이라도 울립니까?",
      en: "A CPU alarm has threshold 80. The datapoints are 75, 82, 60, 91, 85 in this order. Has it fired by the fifth?",
    },
    columns: [
      { id: "fires", text: { ko: "울림", en: "Fires" } },
      { id: "silent", text: { ko: "안 울림", en: "Silent" } },
    ],
    rows: [
      {
        id: "two-of-two", text: { ko: "2개 중 2개", en: "2 of 2" }, right: "fires",
        why: { ko: "넷째와 다섯째가 나란히 넘었습니다.", en: "The fourth and the fifth both breach." },
      },
      {
        id: "two-of-three", text: { ko: "3개 중 2개", en: "2 of 3" }, right: "fires",
        why: { ko: "둘째부터 넷째까지에 넘은 것이 이미 둘입니다.", en: "Two of the second to fourth breach already." },
      },
      {
        id: "three-of-three", text: { ko: "3개 중 3개", en: "3 of 3" }, right: "silent",
        why: { ko: "셋이 내리 넘은 적이 없습니다.", en: "There are never three in a row." },
      },
      {
        id: "three-of-five", text: { ko: "5개 중 3개", en: "3 of 5" }, right: "fires",
        why: { ko: "82, 91, 85로 다섯 가운데 셋입니다. 이어질 필요는 없습니다.", en: "82, 91 and 85 are three of five; they need not be consecutive." },
      },
    ],
    explain: {
      ko: "최근 N개 안에 넘은 것이 M개 이상이면 울립니다. N이 M보다 크면 사이가 비어도 됩니다.",
      en: "It fires if at least M of the last N breach. With N larger than M there may be gaps.",
    },
  },
  {
    id: "watching-instances.new-alarm",
    kind: "one-choice",
    section: "alarms",
    facts: ["cw.alarm.states"],
    concepts: ["cloudwatch-alarm"],
    mistake: "M41",
    ask: { ko: "방금 만든 지표 경보가 INSUFFICIENT_DATA입니다. 무슨 뜻입니까?", en: "A metric alarm you just made is in INSUFFICIENT_DATA. What does it mean?" },
    choices: [
      {
        id: "start", text: { ko: "처음 상태이며, 판단할 데이터가 아직 모자라다", en: "It is the first state: there is too little data to judge yet" }, right: true,
        why: { ko: "데이터가 모이면 OK나 ALARM으로 바뀝니다.", en: "With data it turns to OK or ALARM." },
      },
      {
        id: "broken", text: { ko: "경보를 잘못 만들어서 지표를 평가하지 못하고 있다", en: "It was made wrongly, so that its metric cannot be evaluated" }, right: false,
        why: { ko: "고장이 아니라 시작 상태입니다. 오래 머물면 지표 이름과 차원을 살핍니다.", en: "It is where alarms start. If it stays, check metric name and dimensions." },
      },
      {
        id: "low", text: { ko: "값이 임계값보다 너무 낮아 의미가 없다", en: "Values are too far below the threshold to matter" }, right: false,
        why: { ko: "값이 낮으면 OK입니다.", en: "Low values give OK." },
      },
      {
        id: "quota", text: { ko: "무료 지표의 한도를 다 써서 멈추었다", en: "The allowance of free metrics is used up, so it has stopped" }, right: false,
        why: { ko: "경보 상태는 요금 한도와 상관이 없습니다.", en: "The state has nothing to do with billing." },
      },
    ],
    explain: {
      ko: "경보 상태는 OK, ALARM, INSUFFICIENT_DATA 셋이고 새 지표 경보는 마지막 것에서 시작합니다.",
      en: "The states are OK, ALARM and INSUFFICIENT_DATA, and a new metric alarm starts in the last.",
    },
  },
  {
    id: "watching-instances.dead-server",
    kind: "one-choice",
    section: "missing-data",
    facts: ["cw.alarm.missing", "cw.alarm.missing.table", "cw.alarm.missing.range"],
    concepts: ["cloudwatch-alarm", "metric"],
    ask: {
      ko: "작업 서버가 1분마다 “살아 있음” 지표 1을 보내고, 경보는 값이 1보다 작으면 울립니다. 서버가 완전히 멈췄는데 경보가 울리지 않았습니다. 무엇을 고칩니까?",
      en: "A worker sends the metric “alive” = 1 every minute, and an alarm fires below 1. The server died altogether, and the alarm stayed silent. What should change?",
    },
    choices: [
      {
        id: "breaching", text: { ko: "누락된 데이터를 breaching으로 다루게 한다", en: "Treat missing data as breaching" }, right: true,
        why: { ko: "멈추면 0이 오는 것이 아니라 아무것도 오지 않습니다.", en: "A dead server sends no 0; it sends nothing." },
      },
      {
        id: "not-breaching", text: { ko: "누락된 데이터를 notBreaching으로 다루게 한다", en: "Treat missing data as notBreaching" }, right: false,
        why: { ko: "침묵을 정상으로 치니 끝내 울리지 않습니다.", en: "Then silence counts as fine, and it will never fire." },
      },
      {
        id: "ignore", text: { ko: "누락된 데이터를 ignore로 다루게 한다", en: "Treat missing data as ignore" }, right: false,
        why: { ko: "멈추기 전의 OK에 머뭅니다.", en: "It stays at the OK from before." },
      },
      {
        id: "threshold", text: { ko: "임계값을 1에서 0.5로 낮춘다", en: "Lower the threshold from 1 to 0.5" }, right: false,
        why: { ko: "데이터가 없으면 임계값과 견줄 것도 없습니다.", en: "Without data there is nothing to compare." },
      },
    ],
    explain: {
      ko: "하트비트처럼 끊기는 것 자체가 나쁜 소식이라면 breaching입니다. 기본값 missing이면 INSUFFICIENT_DATA가 됩니다.",
      en: "If silence is the bad news, as with a heartbeat, use breaching. The default, missing, gives INSUFFICIENT_DATA.",
    },
  },
  {
    id: "watching-instances.quiet-errors",
    kind: "one-choice",
    section: "missing-data",
    facts: ["cw.alarm.missing"],
    concepts: ["cloudwatch-alarm"],
    ask: {
      ko: "오류가 났을 때만 값이 오는 지표에 경보를 걸었더니, 조용한 밤마다 상태가 이리저리 바뀝니다. 조용하면 정상으로 보게 하려면 누락된 데이터를 어떻게 다루게 합니까?",
      en: "A metric has values only when errors happen. On quiet nights the alarm keeps changing state. How should it treat missing data, so that quiet means fine?",
    },
    choices: [
      { id: "not-breaching", text: { ko: "notBreaching", en: "notBreaching" }, right: true, why: { ko: "빈자리를 넘지 않은 것으로 칩니다.", en: "Gaps count as not breaching." } },
      { id: "breaching", text: { ko: "breaching", en: "breaching" }, right: false, why: { ko: "조용할 때마다 울립니다.", en: "It would fire whenever all is quiet." } },
      { id: "missing", text: { ko: "missing", en: "missing" }, right: false, why: { ko: "기본값입니다. 모두 비면 INSUFFICIENT_DATA로 갑니다.", en: "The default: with nothing at all it goes to INSUFFICIENT_DATA." } },
      { id: "ignore", text: { ko: "ignore", en: "ignore" }, right: false, why: { ko: "마지막 오류 때의 ALARM에 머물 수 있습니다.", en: "It may stay in the ALARM of the last error." } },
    ],
    explain: {
      ko: "값이 없는 것이 좋은 소식이면 notBreaching, 나쁜 소식이면 breaching입니다.",
      en: "If no value is good news use notBreaching, if bad news breaching.",
    },
  },
  {
    id: "watching-instances.who-scales",
    kind: "several-choices",
    section: "actions",
    facts: ["sns.not-scaling", "cw.alarm.actions", "cw.composite"],
    concepts: ["sns", "cloudwatch-alarm", "auto-scaling"],
    ask: { ko: "경보의 동작을 바르게 말한 것을 모두 고르세요.", en: "Tick what is true of alarm actions." },
    choices: [
      {
        id: "direct", text: { ko: "경보는 Auto Scaling 정책을 직접 부를 수 있다", en: "An alarm can call an Auto Scaling policy directly" }, right: true,
        why: { ko: "SNS를 거치지 않는 별도의 동작입니다.", en: "That is an action of its own, not over SNS." },
      },
      {
        id: "recover", text: { ko: "지표 경보는 인스턴스를 재부팅하거나 복구할 수 있다", en: "A metric alarm can reboot or recover an instance" }, right: true,
        why: { ko: "EC2 동작입니다.", en: "Those are EC2 actions." },
      },
      {
        id: "sns-scales", text: { ko: "SNS 주제가 알림을 받으면 인스턴스 수를 늘린다", en: "An SNS topic adds instances when it gets the message" }, right: false,
        why: { ko: "SNS는 구독자에게 전할 뿐입니다.", en: "SNS delivers to subscribers and no more." },
      },
      {
        id: "every-minute", text: { ko: "ALARM인 동안 SNS 메일이 1분마다 온다", en: "SNS mails arrive every minute while it is in ALARM" }, right: false,
        why: { ko: "알림은 상태가 바뀔 때 한 번입니다. 되풀이되는 것은 Auto Scaling 동작입니다.", en: "Messages come on a change of state; only Auto Scaling actions repeat." },
      },
      {
        id: "composite", text: { ko: "복합 경보로 여러 인스턴스를 한꺼번에 중지할 수 있다", en: "A composite alarm can stop several instances at once" }, right: false,
        why: { ko: "복합 경보는 EC2 동작을 하지 못합니다.", en: "Composite alarms do no EC2 actions." },
      },
    ],
    explain: {
      ko: "알림, EC2 동작, Auto Scaling 정책은 경보에 따로따로 거는 동작입니다.",
      en: "Notification, EC2 action and Auto Scaling policy are separate actions of an alarm.",
    },
  },
  {
    id: "watching-instances.sns-subscribers",
    kind: "one-choice",
    section: "actions",
    facts: ["sns.not-scaling", "cw.alarm.actions"],
    concepts: ["sns"],
    ask: {
      ko: "경보 하나로 당직자에게 문자를 보내고, 메신저에 글을 남기고, 진단 함수도 돌리려 합니다. 가장 단순한 구성은 무엇입니까?",
      en: "One alarm should text the person on duty, post to a chat and run a diagnostic function. What is the simplest arrangement?",
    },
    choices: [
      {
        id: "topic", text: { ko: "경보는 SNS 주제 하나에 알리고, 셋이 그 주제를 구독한다", en: "The alarm notifies one SNS topic, and all three subscribe to it" }, right: true,
        why: { ko: "받는 쪽이 늘어도 경보는 그대로입니다.", en: "Receivers may come and go; the alarm stays as it is." },
      },
      {
        id: "three-alarms", text: { ko: "같은 지표에 같은 조건의 경보를 셋 만들어 하나씩 나누어 맡긴다", en: "Make three alarms on the metric with the same condition, one for each" }, right: false,
        why: { ko: "조건을 고칠 때마다 세 곳을 고쳐야 합니다.", en: "Every change would have to be made three times." },
      },
      {
        id: "policy", text: { ko: "Auto Scaling 정책에 받는 사람의 번호를 적는다", en: "Write the phone number into an Auto Scaling policy" }, right: false,
        why: { ko: "정책은 대수를 바꾸는 것입니다.", en: "A policy changes the number of instances." },
      },
      {
        id: "dashboard", text: { ko: "대시보드를 만들어 세 곳에 주소를 보낸다", en: "Make a dashboard and send its address to all three" }, right: false,
        why: { ko: "대시보드는 누가 열어 보아야 합니다.", en: "Somebody would have to open the dashboard." },
      },
    ],
    explain: {
      ko: "SNS 주제는 보내는 쪽과 받는 쪽을 떼어 놓습니다. 경보는 주제만 압니다.",
      en: "An SNS topic separates sender and receivers; the alarm knows the topic only.",
    },
  },
  {
    id: "watching-instances.which-check",
    kind: "rows",
    section: "status-checks",
    facts: ["ec2.statuscheck.types", "ec2.statuscheck.count"],
    concepts: ["status-check", "automatic-recovery"],
    ask: { ko: "어느 상태 검사가 알아차립니까?", en: "Which status check notices it?" },
    columns: [
      { id: "system", text: { ko: "시스템", en: "System" } },
      { id: "instance", text: { ko: "인스턴스", en: "Instance" } },
      { id: "application", text: { ko: "애플리케이션", en: "Application" } },
    ],
    rows: [
      {
        id: "power", text: { ko: "호스트의 전원이 나갔다", en: "The host has lost power" }, right: "system",
        why: { ko: "AWS 쪽의 문제입니다.", en: "That is AWS's side." },
      },
      {
        id: "kernel", text: { ko: "잘못된 커널로 부팅하다 멈추었다", en: "It hangs while booting a wrong kernel" }, right: "instance",
        why: { ko: "운영 체제의 문제라 내가 고칩니다.", en: "The operating system is yours to repair." },
      },
      {
        id: "errors", text: { ko: "운영 체제는 멀쩡한데 웹 서버가 모든 요청에 오류를 돌려준다", en: "The system is fine, but the web server answers every request with an error" }, right: "application",
        why: { ko: "앞의 둘은 통과합니다. 켜 둔 애플리케이션 검사가 알아차립니다.", en: "The first two pass; the application check notices, if turned on." },
      },
      {
        id: "network-config", text: { ko: "네트워크 설정을 잘못 고쳐 응답이 끊겼다", en: "A wrong network setting has cut it off" }, right: "instance",
        why: { ko: "인스턴스 안의 설정 문제입니다.", en: "A setting inside the instance." },
      },
    ],
    explain: {
      ko: "시스템 검사는 AWS의 몫을, 인스턴스 검사는 내 운영 체제를, 애플리케이션 검사는 내 서비스를 봅니다.",
      en: "System is AWS's part, instance your operating system, application your service.",
    },
  },
  {
    id: "watching-instances.after-system-failure",
    kind: "order",
    section: "status-checks",
    facts: ["ec2.statuscheck.interval", "cw.alarm.actions", "cw.alarm.m-of-n"],
    concepts: ["status-check", "cloudwatch-alarm", "automatic-recovery"],
    ask: {
      ko: "StatusCheckFailed_System에 2개 중 2개 경보와 복구 동작을 걸어 두었습니다. 호스트가 고장 난 뒤의 순서를 맞추세요.",
      en: "StatusCheckFailed_System has a 2 of 2 alarm with the recover action. Order what happens after the host fails.",
    },
    steps: [
      { id: "fails", text: { ko: "시스템 상태 검사가 실패한다", en: "The system status check fails" }, why: { ko: "검사는 1분마다 돕니다.", en: "The check runs every minute." } },
      { id: "metric", text: { ko: "지표에 1이 찍힌다", en: "The metric shows 1" }, why: { ko: "실패는 1, 통과는 0입니다.", en: "1 is failed, 0 passed." } },
      { id: "second", text: { ko: "다음 주기에도 1이 찍혀 2개가 찬다", en: "The next period shows 1 too, which makes two" }, why: { ko: "2개 중 2개라 한 번으로는 모자랍니다.", en: "With 2 of 2, one is not enough." } },
      { id: "alarm", text: { ko: "경보가 ALARM으로 바뀐다", en: "The alarm changes to ALARM" }, why: { ko: "상태가 바뀔 때 동작이 나갑니다.", en: "The change of state sets off the action." } },
      { id: "recover", text: { ko: "같은 ID와 주소로 다른 호스트에서 켜진다", en: "The instance comes up on another host, with its ID and addresses" }, why: { ko: "복구는 메모리의 내용을 잃지만 ID와 주소, EBS를 지킵니다.", en: "Recovery loses RAM but keeps ID, addresses and EBS." } },
    ],
    explain: {
      ko: "검사, 지표, M개, 상태 변경, 동작의 순서입니다. 어느 단계든 시간이 듭니다.",
      en: "Check, metric, M datapoints, change of state, action: each step takes time.",
    },
  },
  {
    id: "watching-instances.old-detail",
    kind: "one-choice",
    section: "metrics",
    facts: ["cw.retention", "cw.ec2.detailed"],
    concepts: ["metric", "cloudwatch"],
    ask: {
      ko: "세부 모니터링을 켠 서버의 두 달 전 장애를 1분 간격으로 다시 보려 했더니 5분 간격의 점만 나옵니다. 까닭은 무엇입니까?",
      en: "With detailed monitoring on, you look back two months for 1-minute values of a failure, but see 5-minute points only. Why?",
    },
    choices: [
      {
        id: "rolled", text: { ko: "촘촘한 점은 보름이 지나면 더 긴 간격으로 합쳐진다", en: "Fine points are merged into longer ones after fifteen days" }, right: true,
        why: { ko: "60초 점은 15일, 5분 점은 63일, 한 시간 점은 455일 남습니다.", en: "60-second points stay 15 days, 5-minute ones 63, hourly ones 455." },
      },
      {
        id: "off", text: { ko: "그때는 누군가 세부 모니터링을 꺼 두었던 것이 분명하다", en: "Somebody must have turned detailed monitoring off at that time" }, right: false,
        why: { ko: "켜져 있었어도 두 달 뒤에는 같은 모습입니다.", en: "It looks the same even if it was on." },
      },
      {
        id: "chart", text: { ko: "그래프의 폭이 좁아 점이 겹쳐 보인다", en: "The chart is too narrow, so points overlap" }, right: false,
        why: { ko: "화면이 아니라 저장된 값의 문제입니다.", en: "It is what is stored, not how it is shown." },
      },
      {
        id: "deleted", text: { ko: "장애가 난 시각의 값은 보안을 위해 지워진다", en: "Values around a failure are removed for security" }, right: false,
        why: { ko: "그런 규칙은 없습니다.", en: "There is no such rule." },
      },
    ],
    explain: {
      ko: "지표는 버려지지 않고 성기게 합쳐집니다. 자세한 분석은 늦기 전에 하거나 따로 내보냅니다.",
      en: "Metrics are merged, not dropped. Analyse in time, or export what you want to keep.",
    },
  },
  {
    id: "watching-instances.tags-for-cost",
    kind: "one-choice",
    section: "manual-and-automatic",
    facts: ["tag.semantics", "tag.limits"],
    concepts: ["tag"],
    ask: {
      ko: "Auto Scaling이 하루에도 수십 대를 켜고 끕니다. 서비스별로 비용과 그래프를 나누어 보려면 무엇이 가장 낫습니까?",
      en: "Auto Scaling starts and ends dozens of instances a day. What is best for seeing cost and charts by service?",
    },
    choices: [
      {
        id: "template", text: { ko: "시작 템플릿에 비용 할당 태그를 적는다", en: "Put a cost allocation tag into the launch template" }, right: true,
        why: { ko: "켜질 때마다 저절로 붙습니다.", en: "Every instance gets it as it starts." },
      },
      {
        id: "by-hand", text: { ko: "매일 아침 콘솔에서 새 인스턴스에 이름을 붙인다", en: "Name the new instances in the console every morning" }, right: false,
        why: { ko: "그날 밤에 사라질 서버들입니다.", en: "They will be gone by night." },
      },
      {
        id: "ids", text: { ko: "인스턴스의 ID와 담당자를 날마다 표로 적는다", en: "Keep a daily table of instance IDs and owners" }, right: false,
        why: { ko: "ID는 켤 때마다 새로 생깁니다.", en: "IDs are new each time." },
      },
      {
        id: "types", text: { ko: "서비스마다 다른 인스턴스 유형을 쓴다", en: "Use a different instance type for each service" }, right: false,
        why: { ko: "유형은 성능으로 고르는 것이지 이름표가 아닙니다.", en: "A type is chosen for performance; it is no label." },
      },
    ],
    explain: {
      ko: "EC2는 태그의 뜻을 모르지만 비용 할당과 IAM 조건, 검색은 태그를 읽습니다.",
      en: "EC2 gives tags no meaning, but cost allocation, IAM conditions and searches read them.",
    },
  },
  {
    id: "watching-instances.wakes-you",
    kind: "rows",
    section: "manual-and-automatic",
    facts: ["cw.alarm.actions", "ec2.statuscheck.interval", "ec2.state.event"],
    concepts: ["cloudwatch", "sns", "cloudwatch-alarm"],
    ask: { ko: "아무도 화면을 보지 않는 새벽에도 알아서 도는 것은 무엇입니까?", en: "Nobody looks at a screen in the night. What runs by itself?" },
    columns: [
      { id: "itself", text: { ko: "저절로 돈다", en: "By itself" } },
      { id: "person", text: { ko: "사람이 보아야 한다", en: "Somebody must look" } },
    ],
    rows: [
      { id: "dashboard", text: { ko: "모든 리전을 모은 CloudWatch 대시보드", en: "A CloudWatch dashboard of all Regions" }, right: "person", why: { ko: "보기 좋지만 깨우지는 않습니다.", en: "Fine to look at, but it wakes nobody." } },
      { id: "alarm", text: { ko: "SNS 주제에 이어 둔 CloudWatch 경보", en: "A CloudWatch alarm tied to an SNS topic" }, right: "itself", why: { ko: "상태가 바뀌면 구독자에게 전합니다.", en: "A change of state goes to the subscribers." } },
      { id: "rule", text: { ko: "상태 변경 이벤트를 받아 함수를 부르는 EventBridge 규칙", en: "An EventBridge rule that calls a function on state changes" }, right: "itself", why: { ko: "이벤트가 오면 바로 돕니다.", en: "It runs when the event comes." } },
      { id: "logs", text: { ko: "로그에서 오류를 검색하는 화면", en: "The screen for searching logs" }, right: "person", why: { ko: "검색은 사람이 합니다. 지표 필터로 바꾸면 경보를 걸 수 있습니다.", en: "People search. Turned into a metric, an alarm can watch it." } },
    ],
    explain: {
      ko: "대시보드와 검색은 알고 난 뒤에 살피는 도구이고, 알려 주는 것은 경보와 이벤트입니다.",
      en: "Dashboards and searches serve once you know. Alarms and events are what tell you.",
    },
  },
  {
    id: "watching-instances.sms-to-nobody",
    kind: "one-choice",
    section: "actions",
    facts: ["cw.alarm.actions", "sns.not-scaling"],
    concepts: ["sns", "cloudwatch-alarm", "cloudwatch-agent"],
    ask: {
      ko: "에이전트가 보내는 메모리 지표의 경보가 ALARM으로 바뀌었고 동작에는 SNS 주제가 있습니다. 그런데 아무도 연락을 받지 못했습니다. 무엇을 먼저 봅니까?",
      en: "An alarm on the agent's memory metric turned to ALARM, and its action is an SNS topic. Yet nobody was told. What do you look at first?",
    },
    choices: [
      { id: "subscribers", text: { ko: "그 주제에 확인된 구독자가 있는지", en: "Whether the topic has confirmed subscribers" }, right: true, why: { ko: "주제는 구독자에게 전할 뿐입니다. 메일은 구독 확인까지 마쳐야 옵니다.", en: "A topic delivers to subscribers, and mail needs a confirmed subscription." } },
      { id: "agent", text: { ko: "CloudWatch 에이전트가 설치되어 도는지", en: "Whether the CloudWatch agent is installed and running" }, right: false, why: { ko: "ALARM이 되었으니 지표는 왔습니다.", en: "It reached ALARM, so the metric arrived." } },
      { id: "missing", text: { ko: "누락된 데이터를 breaching으로 다루는지", en: "Whether missing data counts as breaching" }, right: false, why: { ko: "상태는 이미 바뀌었습니다.", en: "The state has changed already." } },
      { id: "group", text: { ko: "인스턴스가 Auto Scaling 그룹에 속하는지", en: "Whether the instance is in an Auto Scaling group" }, right: false, why: { ko: "알림과는 상관이 없습니다.", en: "That does not matter for a message." } },
    ],
    explain: {
      ko: "지표, 상태, 동작, 구독의 차례로 어디까지 왔는지 봅니다.",
      en: "Follow it along: metric, state, action, subscription.",
    },
  },
];
