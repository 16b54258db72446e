import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { addresses } from "../../facts/addresses";
import { instanceTypes } from "../../facts/instance-types";
import { pricing } from "../../facts/pricing";

const quotaVcpus = instanceTypes["ec2.type.vcpu-quota"];
const largeVcpus = instanceTypes["ec2.type.large.vcpu"];
const minimum = pricing["ec2.price.ondemand.minimum-seconds"];
const starts = 3;
const runSeconds = 10;
const runningAlready = 1;
const moreInstances = Math.floor((quotaVcpus.value - runningAlready * largeVcpus.value) / largeVcpus.value);

const fails = countersIn("instance-states");
const inZones = countersIn("regions");
const launch = [0, { type: "launch" }] as const;
/** Ten seconds of running, three times. */
const threeRuns = [[30, { type: "stop" }], [90, { type: "start" }], [120, { type: "stop" }], [180, { type: "start" }], [210, { type: "stop" }]] as const;
const zoneLoss = inZones("still-answers", [[60, { type: "fail-zone", zone: "a", on: true }]], 300, {
  params: { instances: 1, spread: 1, loadPerSecond: 100, database: "none", mix: "seoul" },
});

export const questions: readonly Question[] = [
  {
    id: "server-and-ec2.role",
    kind: "one-choice",
    section: "server-is-a-role",
    facts: [],
    concepts: ["server", "client-request"],
    mistake: "M33",
    ask: {
      ko: "웹 서버가 페이지를 만들려고 데이터베이스에 데이터를 요청했습니다. 이 요청에서 서버는 누구입니까?",
      en: "To build a page, a web server asks a database for data. Who is the server in this request?",
    },
    choices: [
      {
        id: "web-server",
        text: { ko: "쿼리를 보내는 웹 서버", en: "The web server that asks" },
        right: false,
        why: { ko: "이 요청에서는 묻는 쪽이므로 클라이언트입니다. 이름이 아니라 역할을 봅니다.", en: "In this request it asks, so it is the client. Look at the role, not at the name." },
      },
      {
        id: "database",
        text: { ko: "쿼리를 받는 데이터베이스", en: "The database that is asked" },
        right: true,
        why: { ko: "요청을 기다렸다가 응답하는 쪽입니다.", en: "It waits for the request and answers it." },
      },
      {
        id: "stronger",
        text: { ko: "둘 가운데 성능이 좋은 쪽", en: "The stronger computer of the two" },
        right: false,
        why: { ko: "성능은 역할을 정하지 않습니다.", en: "Strength does not decide the role." },
      },
      {
        id: "browser",
        text: { ko: "처음에 요청한 브라우저", en: "The browser that asked first" },
        right: false,
        why: { ko: "브라우저는 앞선 요청의 클라이언트였습니다.", en: "The browser was the client of the earlier request." },
      },
    ],
    explain: {
      ko: "서버는 요청을 기다렸다가 응답하는 역할입니다. 컴퓨터 한 대가 어떤 요청에서는 서버, 다른 요청에서는 클라이언트가 됩니다.",
      en: "A server is the role of waiting for requests and answering them. One computer can be server in one request and client in another.",
    },
  },
  {
    id: "server-and-ec2.what-is-rented",
    kind: "one-choice",
    section: "machine-inside-a-machine",
    facts: ["ec2.type.hypervisors", "ec2.dedicated.host"],
    concepts: ["instance", "virtual-machine", "host"],
    ask: {
      ko: "m7g.large 인스턴스를 하나 시작했습니다. 보통 무엇을 빌린 것입니까?",
      en: "You launch one m7g.large instance. What have you normally rented?",
    },
    choices: [
      {
        id: "computer",
        text: { ko: "데이터 센터에 있는 물리 컴퓨터 한 대 전체", en: "One whole physical computer in a data center" },
        right: false,
        why: { ko: "물리 서버를 통째로 쓰는 것은 metal 크기나 전용 호스트처럼 따로 고른 경우입니다.", en: "A whole physical server is the special case: a metal size or a Dedicated Host." },
      },
      {
        id: "vm",
        text: { ko: "여럿이 나누어 쓰는 호스트 위의 가상 머신", en: "A virtual machine on a host that several customers share" },
        right: true,
        why: { ko: "하이퍼바이저가 호스트를 나누고 서로 떼어 놓습니다.", en: "The hypervisor divides the host and keeps the parts apart." },
      },
      {
        id: "process",
        text: { ko: "다른 고객과 운영 체제를 함께 쓰는 프로그램 하나", en: "One program that shares an operating system with other customers" },
        right: false,
        why: { ko: "가상 머신에는 저마다 자기 운영 체제가 있습니다.", en: "Each virtual machine has an operating system of its own." },
      },
      {
        id: "zone",
        text: { ko: "여러 가용 영역에 걸쳐 있는 서버 묶음", en: "A set of servers over several Availability Zones" },
        right: false,
        why: { ko: "인스턴스 하나는 가용 영역 한 곳에만 있습니다.", en: "One instance lives in one Availability Zone." },
      },
    ],
    explain: {
      ko: "EC2가 빌려주는 것은 보통 가상 머신입니다. 하이퍼바이저가 물리 서버인 호스트를 여러 인스턴스로 나눕니다.",
      en: "EC2 normally rents a virtual machine. The hypervisor divides the host, a physical server, among several instances.",
    },
  },
  {
    id: "server-and-ec2.nesting",
    kind: "order",
    section: "where-it-stands",
    facts: [],
    concepts: ["region", "availability-zone", "host", "instance"],
    ask: {
      ko: "가장 바깥에서 가장 안쪽으로 차례를 맞추세요.",
      en: "Put these in order from the outermost to the innermost.",
    },
    steps: [
      { id: "region", text: { ko: "리전", en: "Region" }, why: { ko: "서로 떨어진 지리적 구역이며, 가용 영역이 여럿 있습니다.", en: "A geographic area that holds several Availability Zones." } },
      { id: "zone", text: { ko: "가용 영역", en: "Availability Zone" }, why: { ko: "데이터 센터 하나 이상으로 이루어집니다.", en: "One or more data centers." } },
      { id: "host", text: { ko: "호스트", en: "Host" }, why: { ko: "데이터 센터 안의 물리 서버입니다.", en: "A physical server in a data center." } },
      { id: "instance", text: { ko: "인스턴스", en: "Instance" }, why: { ko: "호스트를 나누어 만든 가상 머신입니다.", en: "A virtual machine cut out of the host." } },
      { id: "program", text: { ko: "요청에 응답하는 프로그램", en: "The program that answers requests" }, why: { ko: "인스턴스의 게스트 운영 체제 위에서 실행됩니다.", en: "It runs on the guest operating system of the instance." } },
    ],
    explain: {
      ko: "리전 안에 가용 영역, 가용 영역 안에 호스트, 호스트 위에 인스턴스가 있고 프로그램은 그 안에서 실행됩니다.",
      en: "Zones lie in a Region, hosts in a zone, instances on a host, and the program runs inside the instance.",
    },
  },
  {
    id: "server-and-ec2.zone-loss",
    kind: "one-choice",
    section: "where-it-stands",
    facts: [],
    concepts: ["availability-zone", "instance"],
    ask: {
      ko: "인스턴스 하나로 서비스를 운영하는데 그 가용 영역이 멈췄습니다. 따로 준비해 둔 것이 없다면 어떻게 됩니까?",
      en: "A service runs on a single instance, and its Availability Zone fails. What happens if nothing else was prepared?",
    },
    choices: [
      {
        id: "copy-takes-over",
        text: { ko: "다른 영역의 복제본이 이어받는다", en: "A copy in another zone takes over by itself" },
        right: false,
        why: { ko: "저절로 만들어지는 복제본은 없습니다.", en: "No copy is made by itself." },
        counter: zoneLoss,
      },
      {
        id: "slow",
        text: { ko: "다른 영역을 거쳐 느리게 응답한다", en: "It answers through another zone, more slowly" },
        right: false,
        why: { ko: "인스턴스가 멈춘 가용 영역에만 있으므로 응답할 것이 없습니다.", en: "The instance exists only in the failed zone, so nothing is left to answer." },
        counter: zoneLoss,
      },
      {
        id: "down",
        text: { ko: "그 영역과 함께 서비스가 멈춘다", en: "The service stops together with the zone" },
        right: true,
        why: { ko: "인스턴스는 가용 영역 한 곳에서만 실행됩니다.", en: "An instance runs in one zone only." },
      },
      {
        id: "moved",
        text: { ko: "EC2가 이웃 리전으로 옮겨 켠다", en: "EC2 launches it again in the next Region" },
        right: false,
        why: { ko: "EC2는 인스턴스를 다른 리전으로 옮기지 않습니다.", en: "EC2 does not move instances to another Region." },
        counter: zoneLoss,
      },
    ],
    explain: {
      ko: "가용 영역 사이에 저절로 복제되는 것은 없습니다. 견디려면 두 가용 영역에 인스턴스와 데이터를 두어야 합니다.",
      en: "Nothing is copied between zones by itself. To survive, keep instances and data in two zones.",
    },
  },
  {
    id: "server-and-ec2.scaling-direction",
    kind: "rows",
    section: "bigger-or-more",
    facts: ["ec2.type.resize"],
    concepts: ["instance", "instance-type"],
    mistake: "M01",
    ask: {
      ko: "다음은 수직 확장·축소입니까, 수평 확장·축소입니까?",
      en: "Is each of these vertical or horizontal scaling?",
    },
    columns: [
      { id: "vertical", text: { ko: "수직", en: "Vertical" } },
      { id: "horizontal", text: { ko: "수평", en: "Horizontal" } },
    ],
    rows: [
      {
        id: "three-more",
        text: { ko: "행사 날 같은 인스턴스를 세 대 더 시작한다", en: "Launch three more of the same instance on a sale day" },
        right: "horizontal",
        why: { ko: "대수가 늘어납니다.", en: "The number of instances grows." },
      },
      {
        id: "large-to-2xlarge",
        text: { ko: "중지하고 large를 2xlarge로 바꾼 뒤 시작한다", en: "Stop, change large to 2xlarge, start" },
        right: "vertical",
        why: { ko: "대수는 그대로이고 한 대가 커집니다.", en: "The number stays; one instance grows." },
      },
      {
        id: "terminate-two",
        text: { ko: "밤에는 다섯 대 가운데 두 대를 종료한다", en: "Terminate two of five instances at night" },
        right: "horizontal",
        why: { ko: "대수가 줄어드는 수평 축소(scale in)입니다.", en: "The number shrinks: scaling in." },
      },
      {
        id: "smaller-type",
        text: { ko: "한가한 인스턴스를 더 작은 유형으로 바꾼다", en: "Give an idle instance a smaller type" },
        right: "vertical",
        why: { ko: "한 대가 작아지는 수직 축소(scale down)입니다.", en: "One instance shrinks: scaling down." },
      },
    ],
    explain: {
      ko: "대수를 바꾸면 수평, 한 대의 크기를 바꾸면 수직입니다.",
      en: "Changing the number is horizontal; changing the size of one is vertical.",
    },
  },
  {
    id: "server-and-ec2.quota-count",
    kind: "number",
    section: "bigger-or-more",
    facts: ["ec2.type.vcpu-quota", "ec2.type.vcpu-quota.counted-state", "ec2.type.large.vcpu"],
    concepts: ["vcpu", "instance"],
    ask: {
      ko: `할당량이 기본값인 ${quotaVcpus.say.ko}입니다. m7g.large(${largeVcpus.say.ko}) 한 대가 실행 중이고 세 대는 중지되어 있습니다. 동시에 실행할 수 있는 m7g.large는 앞으로 몇 대 더입니까?`,
      en: `Your quota is the default of ${quotaVcpus.say.en}. One m7g.large (${largeVcpus.say.en}) is running and three are stopped. How many more m7g.large can run at the same time?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: moreInstances,
    tolerance: 0,
    misses: [
      {
        value: 0,
        why: { ko: "중지된 인스턴스까지 세었습니다. 할당량에는 실행 중인 인스턴스만 들어갑니다.", en: "That counts the stopped instances. Only running ones use the quota." },
      },
      {
        value: Math.floor(quotaVcpus.value / largeVcpus.value),
        why: { ko: "이미 실행 중인 한 대를 빼지 않았습니다.", en: "That forgets the one already running." },
      },
      {
        value: quotaVcpus.value - runningAlready,
        why: { ko: "할당량은 인스턴스 수가 아니라 vCPU 수입니다.", en: "The quota counts vCPUs, not instances." },
      },
    ],
    explain: {
      ko: "할당량은 실행 중인 인스턴스의 vCPU를 더해 셉니다. 한 대가 쓰고 남은 vCPU로는 한 대만 더 실행할 수 있습니다.",
      en: "The quota adds up the vCPUs of running instances. What one instance leaves is enough for one more.",
    },
  },
  {
    id: "server-and-ec2.who-does-it",
    kind: "rows",
    section: "who-looks-after-what",
    facts: [],
    concepts: ["shared-responsibility", "security-group"],
    mistake: "M04",
    ask: {
      ko: "EC2에서 다음 일은 누가 맡습니까?",
      en: "On EC2, whose job is each of these?",
    },
    columns: [
      { id: "aws", text: { ko: "AWS", en: "AWS" } },
      { id: "customer", text: { ko: "고객", en: "You" } },
    ],
    rows: [
      {
        id: "guest-os",
        text: { ko: "게스트 운영 체제의 보안 업데이트", en: "Security updates of the guest operating system" },
        right: "customer",
        why: { ko: "EC2는 게스트 운영 체제를 통째로 고객에게 맡깁니다.", en: "EC2 leaves the whole guest operating system to you." },
      },
      {
        id: "hypervisor",
        text: { ko: "하이퍼바이저의 격리", en: "Isolation by the hypervisor" },
        right: "aws",
        why: { ko: "하이퍼바이저와 호스트는 AWS의 기반 시설입니다.", en: "Hypervisor and hosts are AWS's infrastructure." },
      },
      {
        id: "open-port",
        text: { ko: "보안 그룹에서 열어 둔 포트", en: "A port left open in a security group" },
        right: "customer",
        why: { ko: "규칙을 정한 사람은 고객입니다.", en: "You wrote the rule." },
      },
      {
        id: "building",
        text: { ko: "데이터 센터의 출입 통제", en: "Who may enter the data center" },
        right: "aws",
        why: { ko: "건물과 전력, 하드웨어는 AWS의 몫입니다.", en: "Buildings, power and hardware are AWS's." },
      },
      {
        id: "permissions",
        text: { ko: "어떤 사용자가 인스턴스를 종료할 수 있는지", en: "Which user may terminate an instance" },
        right: "customer",
        why: { ko: "권한은 고객이 IAM 정책으로 정합니다.", en: "You set permissions with IAM policies." },
      },
    ],
    explain: {
      ko: "AWS는 클라우드를 이루는 기반을, 고객은 그 위에 올린 것과 설정을 책임집니다.",
      en: "AWS is responsible for what the cloud is built of, you for what you put on it and how you set it up.",
    },
  },
  {
    id: "server-and-ec2.iam-role",
    kind: "one-choice",
    section: "who-looks-after-what",
    facts: [],
    concepts: ["iam-role"],
    mistake: "M02",
    ask: {
      ko: "인스턴스에 IAM 역할을 연결하면 무엇이 달라집니까?",
      en: "What changes when you attach an IAM role to an instance?",
    },
    choices: [
      {
        id: "login",
        text: { ko: "역할에 적힌 사용자만 운영 체제에 로그인할 수 있다", en: "Only the users named in the role can log in to its operating system" },
        right: false,
        why: { ko: "운영 체제 로그인은 키 페어나 Session Manager, 운영 체제 계정의 몫입니다.", en: "Logging in is a matter of key pairs, Session Manager or accounts of the system." },
      },
      {
        id: "ports",
        text: { ko: "역할에 적힌 IP 주소에서만 접속할 수 있다", en: "Only addresses named in the role can connect" },
        right: false,
        why: { ko: "네트워크 접근은 보안 그룹이 거릅니다.", en: "Security groups filter network access." },
      },
      {
        id: "credentials",
        text: { ko: "그 안의 프로그램이 임시 자격 증명으로 AWS를 호출할 수 있다", en: "Programs inside get temporary credentials for AWS" },
        right: true,
        why: { ko: "역할은 인스턴스가 밖을 호출할 때 쓰입니다.", en: "The role is used when the instance calls outwards." },
      },
      {
        id: "no-keys",
        text: { ko: "키 페어 없이도 SSH로 접속할 수 있게 된다", en: "SSH works from now on without any key pair at all" },
        right: false,
        why: { ko: "역할은 SSH 인증과 관계가 없습니다.", en: "A role has nothing to do with SSH authentication." },
      },
    ],
    explain: {
      ko: "인스턴스에 연결한 IAM 역할은 안의 프로그램에 임시 자격 증명을 줍니다. 누가 들어올 수 있는지를 정하지 않습니다.",
      en: "An IAM role on an instance gives the programs inside temporary credentials. It does not decide who may come in.",
    },
  },
  {
    id: "server-and-ec2.idle-night",
    kind: "several-choices",
    section: "what-it-costs",
    facts: ["ec2.price.ondemand.unit", "vpc.public-ip.charge"],
    concepts: ["on-demand", "billing"],
    mistake: "M15",
    ask: {
      ko: "퍼블릭 IPv4 주소와 EBS 볼륨이 있는 온디맨드 인스턴스를 밤새 켜 두었고 요청은 하나도 없었습니다. 요금이 붙는 것을 모두 고르세요.",
      en: "An On-Demand Instance with a public IPv4 address and an EBS volume ran all night without a single request. Tick everything that is billed.",
    },
    choices: [
      {
        id: "instance",
        text: { ko: "인스턴스가 실행된 시간", en: "The time the instance was running" },
        right: true,
        why: { ko: "실행 중이면 요청이 없어도 초 단위로 과금됩니다.", en: "Running time is billed per second, with or without requests." },
        counter: fails("idle-free", [launch], 3600, { since: 120 }),
      },
      {
        id: "volume",
        text: { ko: "EBS 볼륨", en: "The EBS volume" },
        right: true,
        why: { ko: "볼륨은 인스턴스와 따로 과금됩니다.", en: "Volumes are billed apart from the instance." },
        counter: fails("disk-free", [launch], 3600, { since: 120 }),
      },
      {
        id: "address",
        text: { ko: "퍼블릭 IPv4 주소", en: "The public IPv4 address" },
        right: true,
        why: {
          ko: `주소마다 ${addresses["vpc.public-ip.charge"].say.ko}가 붙습니다. 쓰지 않아도 마찬가지입니다.`,
          en: `Each address costs ${addresses["vpc.public-ip.charge"].say.en}, used or not.`,
        },
        counter: fails("address-free", [launch], 3600, { since: 120 }),
      },
      {
        id: "cpu",
        text: { ko: "CPU를 실제로 쓴 비율", en: "The share of CPU really used" },
        right: false,
        why: { ko: "온디맨드 요금은 실행 시간에 붙고 CPU 사용률을 따르지 않습니다.", en: "The On-Demand price follows running time, not CPU use." },
      },
      {
        id: "key-pair",
        text: { ko: "인스턴스에 넣어 둔 키 페어", en: "The key pair placed on the instance" },
        right: false,
        why: { ko: "키 페어는 과금 항목이 아닙니다.", en: "A key pair is not a billed item." },
      },
    ],
    explain: {
      ko: "온디맨드는 약정 없는 요금일 뿐, 놀고 있을 때 꺼 주는 기능이 아닙니다. 볼륨과 주소도 저마다 과금됩니다.",
      en: "On-Demand is a price without commitment; it switches nothing off when idle. Volume and address have prices of their own.",
    },
  },
  {
    id: "server-and-ec2.three-starts",
    kind: "number",
    section: "what-it-costs",
    facts: ["ec2.price.ondemand.unit", "ec2.price.ondemand.minimum-seconds"],
    concepts: ["on-demand", "billing"],
    mistake: "M43",
    ask: {
      ko: `온디맨드 인스턴스를 ${starts}번 시작해 매번 ${runSeconds}초만 실행하고 중지했습니다. 모두 몇 초로 과금됩니까?`,
      en: `You start an On-Demand Instance ${starts} times, let it run for ${runSeconds} seconds each time and stop it. For how many seconds in all are you billed?`,
    },
    unit: { ko: "초", en: "seconds" },
    answer: starts * minimum.value,
    tolerance: 0,
    misses: [
      {
        value: starts * runSeconds,
        why: { ko: "시작할 때마다 최소 과금 시간이 있습니다.", en: "Every start has a minimum." },
        counter: fails("billed-as-run", [launch, ...threeRuns], 300),
      },
      {
        value: minimum.value,
        why: { ko: "최소 과금 시간은 한 번이 아니라 시작할 때마다 적용됩니다.", en: "The minimum applies at every start, not once." },
        counter: fails("minimum-once", [launch, ...threeRuns], 300),
      },
    ],
    explain: {
      ko: `초 단위 과금이지만 시작할 때마다 최소 ${minimum.say.ko}입니다. 그래서 짧은 작업은 한 번 시작해 모아서 하는 편이 쌉니다.`,
      en: `Billing is per second, but at least ${minimum.say.en} at every start. Short tasks are cheaper when done in one run.`,
    },
  },
  {
    id: "server-and-ec2.free-tier",
    kind: "several-choices",
    section: "free-tier",
    facts: [
      "ec2.freetier.cutover", "ec2.freetier.new.credits", "ec2.freetier.new.months", "ec2.freetier.new.types", "ec2.freetier.old.months",
    ],
    concepts: ["free-tier"],
    mistake: "M13",
    ask: {
      ko: "이번 달에 만든 AWS 계정의 프리 티어에 맞는 설명을 모두 고르세요.",
      en: "Tick what is true of the Free Tier of an AWS account made this month.",
    },
    choices: [
      {
        id: "credits",
        text: {
          ko: `가입할 때 크레딧 ${pricing["ec2.freetier.new.credits"].say.ko}를 받는다`,
          en: `It comes with ${pricing["ec2.freetier.new.credits"].say.en} in credits at sign-up`,
        },
        right: true,
        why: { ko: "활동을 마치면 더 받을 수도 있습니다.", en: "More can be earned by activities." },
      },
      {
        id: "earlier-end",
        text: { ko: "크레딧을 다 쓰면 무료 플랜이 기한 전에도 끝난다", en: "The free plan ends early when the credits are used up" },
        right: true,
        why: {
          ko: `${pricing["ec2.freetier.new.months"].say.ko}과 크레딧 소진 가운데 먼저 오는 쪽에서 끝납니다.`,
          en: `It ends after ${pricing["ec2.freetier.new.months"].say.en} or with the last credit, whichever comes first.`,
        },
      },
      {
        id: "t2-micro",
        text: { ko: "t2.micro만 무료로 쓸 수 있다", en: "Only t2.micro is free" },
        right: false,
        why: { ko: "해당 유형 목록에 T2는 없습니다.", en: "There is no T2 in the list of types." },
      },
      {
        id: "one-year",
        text: {
          ko: `${pricing["ec2.freetier.old.months"].say.ko} 동안 무료이고 그다음부터 과금된다`,
          en: `It is free for ${pricing["ec2.freetier.old.months"].say.en}, then charged`,
        },
        right: false,
        why: {
          ko: `${pricing["ec2.freetier.cutover"].say.ko} 전에 만든 계정의 방식입니다.`,
          en: `That is the model of accounts made before ${pricing["ec2.freetier.cutover"].say.en}.`,
        },
      },
    ],
    explain: {
      ko: "새 계정의 프리 티어는 크레딧과 기한으로 정해집니다. 오래된 글의 t2.micro 안내는 예전 계정에만 맞습니다.",
      en: "For new accounts the Free Tier is set by credits and a time limit. The old t2.micro advice holds only for older accounts.",
    },
  },
  {
    id: "server-and-ec2.sla-meaning",
    kind: "one-choice",
    section: "promise-in-percent",
    facts: ["ec2.sla.region", "ec2.sla.region.zones", "ec2.sla.remedy", "ec2.sla.instance-exists"],
    concepts: ["ec2"],
    mistake: "M47",
    ask: {
      ko: `EC2의 리전 수준 SLA ${pricing["ec2.sla.region"].say.ko}는 무엇을 약속합니까?`,
      en: `What does EC2's Region-level SLA of ${pricing["ec2.sla.region"].say.en} promise?`,
    },
    choices: [
      {
        id: "never-stops",
        text: { ko: "인스턴스 한 대가 한 달에 몇 분 넘게 멈추는 일은 없다", en: "No single instance is ever down for more than a few minutes a month" },
        right: false,
        why: { ko: "중단이 없다는 보장이 아니며, 인스턴스 한 대에는 별도의 SLA가 있습니다.", en: "It guarantees no such thing, and a single instance has an SLA of its own." },
      },
      {
        id: "credits",
        text: { ko: "여러 가용 영역에서 실행했는데 못 미치면 서비스 크레딧을 준다", en: "Service credits if a multi-zone application falls short" },
        right: true,
        why: { ko: "SLA는 지키지 못했을 때의 보상을 정한 계약입니다.", en: "An SLA is a contract about the remedy." },
      },
      {
        id: "replacement",
        text: { ko: "가용 영역이 멈추면 AWS가 다른 가용 영역에 인스턴스를 다시 띄워 준다", en: "AWS relaunches your instances in another zone when theirs fails" },
        right: false,
        why: { ko: "두 가용 영역에 인스턴스를 두는 일은 고객이 해야 합니다.", en: "Running in two zones is up to you." },
      },
      {
        id: "goal",
        text: { ko: "우리 팀이 스스로 정한 가동률 목표를 AWS가 대신 지켜 준다", en: "AWS keeps the uptime goal that your team has set for itself" },
        right: false,
        why: { ko: "스스로 정한 목표는 SLO이며 SLA와 다릅니다.", en: "A goal you set yourself is an SLO, which is something else." },
      },
    ],
    explain: {
      ko: "SLA는 월간 가동률이 기준에 못 미칠 때 서비스 크레딧을 주는 계약입니다. 이 수치는 가용 영역 두 곳 이상에서 실행할 때의 것입니다.",
      en: "The SLA is a contract: service credits when monthly uptime falls short. This figure is for running in two or more zones.",
    },
  },
  {
    id: "server-and-ec2.who-asks",
    kind: "rows",
    section: "server-is-a-role",
    facts: [],
    concepts: ["server", "client-request", "user"],
    ask: {
      ko: "사용자가 휴대폰으로 상품 목록을 봅니다. 각 순간에 적힌 쪽은 어떤 역할입니까?",
      en: "A user looks at a list of products on a phone. Which part does each one play at that moment?",
    },
    columns: [
      { id: "client", text: { ko: "클라이언트", en: "Client" } },
      { id: "server", text: { ko: "서버", en: "Server" } },
    ],
    rows: [
      {
        id: "phone", right: "client",
        text: { ko: "목록을 달라고 하는 사용자의 휴대폰", en: "The user's phone, asking for the list" },
        why: { ko: "묻는 쪽입니다. 사용자는 늘 클라이언트를 거쳐 묻습니다.", en: "It asks. A user always asks through a client." },
      },
      {
        id: "page", right: "server",
        text: { ko: "휴대폰에 목록을 돌려주는 웹 서버", en: "The web server, returning the list to the phone" },
        why: { ko: "기다렸다가 응답하는 쪽입니다.", en: "It waited for the request and answers it." },
      },
      {
        id: "query", right: "client",
        text: { ko: "재고를 알아내려고 데이터베이스에 묻는 웹 서버", en: "The web server, asking a database what is in stock" },
        why: { ko: "같은 컴퓨터라도 이 요청에서는 묻는 쪽입니다.", en: "The same computer, but in this request it asks." },
      },
      {
        id: "stock", right: "server",
        text: { ko: "재고 수를 돌려주는 데이터베이스", en: "The database, returning the number in stock" },
        why: { ko: "웹 서버의 요청에 응답합니다.", en: "It answers the request of the web server." },
      },
    ],
    explain: {
      ko: "역할은 요청마다 정해집니다. 한 컴퓨터가 앞쪽 요청의 서버이면서 뒤쪽 요청의 클라이언트일 수 있습니다.",
      en: "The part is settled by each request. One computer can be the server of one and the client of the next.",
    },
  },
  {
    id: "server-and-ec2.which-serves",
    kind: "one-choice",
    section: "server-is-a-role",
    facts: ["ec2.type.sizes"],
    concepts: ["server", "user", "client-request"],
    mistake: "M33",
    ask: {
      ko: "다음 가운데 지금 서버라고 부를 수 있는 것은 무엇입니까?",
      en: "Which of these is a server right now?",
    },
    choices: [
      {
        id: "workstation", right: false,
        text: { ko: "아무도 부르지 않는 고성능 워크스테이션", en: "A powerful workstation that nobody calls" },
        why: { ko: "성능이 높아도 요청을 받지 않으면 서버가 아닙니다.", en: "Strength alone does not make a server; nobody asks it anything." },
      },
      {
        id: "laptop", right: true,
        text: { ko: "동료의 브라우저에 페이지를 돌려주는 노트북", en: "A laptop that returns pages to a colleague's browser" },
        why: { ko: "요청을 기다렸다가 응답하니 서버입니다.", en: "It waits for requests and answers them." },
      },
      {
        id: "phone", right: false,
        text: { ko: "뉴스 앱을 켜 둔 사용자의 휴대폰", en: "A user's phone with a news app open" },
        why: { ko: "이 앱은 묻는 쪽, 곧 클라이언트입니다.", en: "The app asks: it is a client." },
      },
      {
        id: "idle", right: false,
        text: { ko: "프로그램을 하나도 켜지 않은 큰 인스턴스", en: "A large instance on which no program runs" },
        why: { ko: "빌린 크기는 역할을 정하지 않습니다. 응답할 프로그램이 없습니다.", en: "The size rented does not settle the part; no program is there to answer." },
      },
    ],
    explain: {
      ko: "서버는 요청을 기다렸다가 응답하는 역할입니다. 노트북도 그 역할을 하면 서버입니다.",
      en: "A server is the role of waiting for requests and answering them. A laptop that does so is one.",
    },
  },
  {
    id: "server-and-ec2.one-page",
    kind: "order",
    section: "server-is-a-role",
    facts: [],
    concepts: ["client-request", "user", "server"],
    ask: {
      ko: "사용자가 주문 내역을 누른 뒤에 일어나는 일을 순서대로 놓으세요.",
      en: "A user presses “my orders”. Put what happens in order.",
    },
    steps: [
      {
        id: "ask",
        text: { ko: "브라우저가 웹 서버에 요청을 보낸다", en: "The browser sends a request to the web server" },
        why: { ko: "사용자가 누르면 먼저 클라이언트가 묻습니다.", en: "First the client of the user asks." },
      },
      {
        id: "query",
        text: { ko: "웹 서버가 데이터베이스에 주문을 묻는다", en: "The web server asks the database for the orders" },
        why: { ko: "응답을 만들려면 데이터가 있어야 합니다. 여기서는 웹 서버가 클라이언트입니다.", en: "It needs the data to answer; here the web server is the client." },
      },
      {
        id: "rows",
        text: { ko: "데이터베이스가 주문을 돌려준다", en: "The database returns the orders" },
        why: { ko: "안쪽 요청의 응답이 먼저 끝납니다.", en: "The inner request is answered first." },
      },
      {
        id: "page",
        text: { ko: "웹 서버가 페이지를 돌려준다", en: "The web server returns the page" },
        why: { ko: "데이터를 받은 뒤에야 첫 요청에 응답합니다.", en: "Only with the data can it answer the first request." },
      },
      {
        id: "show",
        text: { ko: "브라우저가 사용자에게 페이지를 보여 준다", en: "The browser shows the page to the user" },
        why: { ko: "응답이 도착한 뒤의 일입니다.", en: "That is after the response has arrived." },
      },
    ],
    explain: {
      ko: "요청 하나가 안쪽 요청을 낳고, 응답은 거꾸로 돌아옵니다.",
      en: "One request causes another further in, and the responses come back the other way.",
    },
  },
  {
    id: "server-and-ec2.neighbours",
    kind: "one-choice",
    section: "machine-inside-a-machine",
    facts: ["ec2.type.hypervisors"],
    concepts: ["hypervisor", "virtual-machine", "host"],
    ask: {
      ko: "한 호스트에 서로 다른 고객의 인스턴스가 함께 올라가 있습니다. 서로의 메모리를 보지 못하게 막는 것은 무엇입니까?",
      en: "Instances of different customers stand on one host. What keeps them from seeing each other’s memory?",
    },
    choices: [
      {
        id: "group", right: false,
        text: { ko: "두 인스턴스의 보안 그룹", en: "The security groups of the two" },
        why: { ko: "보안 그룹은 네트워크 트래픽을 다룹니다. 메모리를 나누지는 않습니다.", en: "They deal with network traffic, not with memory." },
      },
      {
        id: "system", right: false,
        text: { ko: "각자의 운영 체제", en: "The operating system of each" },
        why: { ko: "운영 체제는 자기가 배정받은 자원만 다룹니다.", en: "Each rules only inside the share it was given." },
      },
      {
        id: "hypervisor", right: true,
        text: { ko: "호스트의 하이퍼바이저", en: "The hypervisor of the host" },
        why: { ko: "호스트의 자원을 나누어 주고 서로 격리합니다.", en: "It divides the host and keeps the machines apart." },
      },
      {
        id: "zone", right: false,
        text: { ko: "서로 다른 가용 영역", en: "Their different Availability Zones" },
        why: { ko: "한 호스트는 한 가용 영역 안에 있습니다.", en: "A host is in one zone." },
      },
    ],
    explain: {
      ko: "하이퍼바이저는 물리 서버를 가상 머신으로 나누고, 가상 머신이 서로를 들여다보지 못하게 합니다.",
      en: "A hypervisor divides a physical server into virtual machines and keeps each from looking at the others.",
    },
  },
  {
    id: "server-and-ec2.share-or-whole",
    kind: "rows",
    section: "machine-inside-a-machine",
    facts: ["ec2.type.hypervisors", "ec2.dedicated.host"],
    concepts: ["bare-metal", "hypervisor", "instance"],
    ask: {
      ko: "보통의 인스턴스와 베어 메탈 인스턴스 가운데 어느 쪽 이야기입니까?",
      en: "Is this about a usual instance or about a bare metal one?",
    },
    columns: [
      { id: "usual", text: { ko: "보통의 인스턴스", en: "A usual instance" } },
      { id: "metal", text: { ko: "베어 메탈", en: "Bare metal" } },
    ],
    rows: [
      {
        id: "share", right: "usual",
        text: { ko: "호스트의 한 몫을 가상 머신으로 받는다", en: "Gets a share of a host as a virtual machine" },
        why: { ko: "하이퍼바이저가 나누어 준 몫만 씁니다.", en: "It uses the share that the hypervisor gave it." },
      },
      {
        id: "whole", right: "metal",
        text: { ko: "물리 서버를 통째로 받는다", en: "Gets a whole physical server" },
        why: { ko: "이 크기를 고르면 한 대를 혼자 씁니다.", en: "With this size the machine is yours alone." },
      },
      {
        id: "own-hypervisor", right: "metal",
        text: { ko: "내 하이퍼바이저를 물리 서버 위에 직접 올릴 수 있다", en: "Lets you run a hypervisor of your own right on the hardware" },
        why: { ko: "사이에 놓인 하이퍼바이저 없이 하드웨어를 직접 씁니다.", en: "Nothing divides the machine below you." },
      },
      {
        id: "default", right: "usual",
        text: { ko: "따로 고르지 않으면 이쪽이다", en: "Is what you get unless you ask for something else" },
        why: { ko: "통째로 빌리는 것은 예외라서 일부러 골라야 합니다.", en: "A whole machine is the exception, and has to be chosen." },
      },
    ],
    explain: {
      ko: "인스턴스는 대개 호스트의 한 몫입니다. 통째로 쓰려면 베어 메탈 크기나 전용 호스트를 골라야 합니다.",
      en: "An instance is normally a share of a host. For the whole, choose a bare metal size or a Dedicated Host.",
    },
  },
  {
    id: "server-and-ec2.placement-group",
    kind: "one-choice",
    section: "where-it-stands",
    facts: ["ec2.placement.spread.max", "ec2.placement.partition.max"],
    concepts: ["instance", "availability-zone", "host"],
    ask: { ko: "한 가용 영역에 둔 인증 서버 다섯 대가 랙 하나의 고장으로 함께 멈추는 일만은 막고 싶습니다. 무엇을 고릅니까?", en: "Five login servers stand in one Availability Zone. The failure of one rack must not take two of them. What do you choose?" },
    choices: [
      {
        id: "cluster", right: false, text: { ko: "클러스터 전략의 배치 그룹", en: "A placement group that clusters" },
        why: { ko: "가까이 붙일수록 함께 고장 나기 쉽습니다.", en: "The closer they stand, the more likely they fail together." },
      },
      {
        id: "spread", right: true, text: { ko: "분산 전략의 배치 그룹", en: "A placement group that spreads" },
        why: { ko: "인스턴스마다 다른 랙에 놓입니다. 다섯 대는 가용 영역의 상한 안입니다.", en: "Each goes to a rack of its own, and five are within the limit of a zone." },
      },
      {
        id: "dedicated", right: false, text: { ko: "다섯 대를 올릴 전용 호스트", en: "One Dedicated Host that carries all five" },
        why: { ko: "물리 서버 한 대가 고장 나면 다섯 대가 함께 멈춥니다.", en: "If that one physical server fails, all five stop." },
      },
      {
        id: "nothing", right: false, text: { ko: "없음(EC2가 늘 랙을 나누어 줌)", en: "Nothing: EC2 always keeps racks apart" },
        why: { ko: "랙을 나누어 주기를 바란다면 배치 그룹으로 정해야 합니다.", en: "If racks must be apart, a placement group has to say so." },
      },
    ],
    explain: {
      ko: "클러스터는 가깝게, 파티션은 묶음끼리 떨어뜨리고, 분산은 하나하나 떨어뜨립니다.",
      en: "Cluster is close together, partition keeps groups apart, spread keeps each one apart.",
    },
  },

  {
    id: "server-and-ec2.shared-controls",
    kind: "rows",
    section: "who-looks-after-what",
    facts: [],
    concepts: ["shared-responsibility", "security-group"],
    ask: { ko: "EC2를 쓸 때 누구의 일입니까?", en: "With EC2, whose work is it?" },
    columns: [
      { id: "aws", text: { ko: "AWS", en: "AWS" } },
      { id: "you", text: { ko: "고객", en: "The customer" } },
      { id: "both", text: { ko: "양쪽이 저마다", en: "Both, each for its part" } },
    ],
    rows: [
      {
        id: "doors", text: { ko: "데이터 센터의 출입과 전력", en: "Doors and power of the data center" }, right: "aws",
        why: { ko: "클라우드의 보안은 AWS가 맡습니다.", en: "Security of the cloud is the part of AWS." },
      },
      {
        id: "training", text: { ko: "직원 교육", en: "Training of staff" }, right: "both",
        why: { ko: "AWS는 AWS 직원을, 고객은 고객의 직원을 가르칩니다.", en: "AWS trains its staff, the customer trains theirs." },
      },
      {
        id: "groups", text: { ko: "보안 그룹과 데이터 암호화 설정", en: "Security groups, and whether data is encrypted" }, right: "you",
        why: { ko: "클라우드에서의 보안은 고객이 맡습니다.", en: "Security in the cloud is the part of the customer." },
      },
      {
        id: "patching", text: { ko: "패치", en: "Patching" }, right: "both",
        why: { ko: "하이퍼바이저는 AWS가, 게스트 운영 체제는 고객이 패치합니다.", en: "AWS patches the hypervisor, the customer the guest operating system." },
      },
    ],
    explain: {
      ko: "공유 제어는 한쪽에 넘길 수 없습니다. 저마다 자기 몫을 합니다.",
      en: "A shared control cannot be handed over: each side does it for its own part.",
    },
  },
];
