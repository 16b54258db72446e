import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";

const perServer = 150;
const queriesPerRequest = 2;
const databaseLimit = 2_400;
const usefulServers = databaseLimit / (perServer * queriesPerRequest);

const peak = 12;
const zones = 3;
const inEachZone = peak / (zones - 1);
const withHeadroom = inEachZone * zones;

const inGroup = countersIn("auto-scaling");
const onInstance = countersIn("instance-states");
const onBalancer = countersIn("load-balancing");
/** Losing a zone at the peak, with that many in three zones. */
const zoneLost = (instances: number) => inGroup("rest-bears-load", [[600, { type: "fail-zone", zone: "a", on: true }]], 900, {
  since: 590, params: { policy: "none", load: "steady", peakPerSecond: 50 * peak, noisePercent: 0, minSize: instances, maxSize: 20, zones },
});
const steadyGroup = { since: 590, params: { policy: "none", load: "steady", peakPerSecond: 200, minSize: 5 } };

/** An id is `scale-up-and-out.<point>`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [
  {
    id: "scale-up-and-out.which-direction",
    kind: "rows",
    section: "two-directions",
    facts: ["ec2.type.resize"],
    concepts: ["vertical-scaling", "horizontal-scaling"],
    mistake: "M01",
    ask: { ko: "다음은 수직 확장과 수평 확장 가운데 어느 쪽입니까?", en: "Vertical or horizontal?" },
    columns: [
      { id: "vertical", text: { ko: "수직", en: "Vertical" } },
      { id: "horizontal", text: { ko: "수평", en: "Horizontal" } },
    ],
    rows: [
      {
        id: "more", text: { ko: "예매가 열리기 전에 웹 서버를 4대에서 12대로 만든다", en: "Before ticket sales open, 4 web servers become 12" }, right: "horizontal",
        why: { ko: "대수가 바뀌었으니 수평이고, 그 가운데 스케일 아웃입니다.", en: "The number changes: horizontal, scaling out." },
      },
      {
        id: "bigger", text: { ko: "r7g.large를 r7g.4xlarge로 바꾼다", en: "An r7g.large becomes an r7g.4xlarge" }, right: "vertical",
        why: { ko: "한 대의 크기가 바뀌었습니다. 스케일 업입니다.", en: "One machine changes its size: scaling up." },
      },
      {
        id: "fewer", text: { ko: "새벽에 작업 처리기를 8대에서 2대로 줄인다", en: "At night 8 job workers become 2" }, right: "horizontal",
        why: { ko: "줄이는 쪽도 대수가 바뀌면 수평입니다. 스케일 인이라고 합니다.", en: "Fewer is a change of number, too: scaling in." },
      },
      {
        id: "smaller", text: { ko: "남아도는 m7g.2xlarge를 m7g.large로 바꾼다", en: "An idle m7g.2xlarge becomes an m7g.large" }, right: "vertical",
        why: { ko: "작아졌지만 크기를 바꾼 것이니 수직입니다. 스케일 다운입니다.", en: "It got smaller, but it is the size that changed: scaling down." },
      },
    ],
    explain: {
      ko: "무엇이 바뀌었는지 보면 됩니다. 한 대의 크기라면 수직, 대수라면 수평입니다. 늘었는지 줄었는지는 업과 다운, 아웃과 인으로 나타냅니다.",
      en: "Look at what changed: the size of one machine is vertical, the number is horizontal. Up and down, out and in say in which direction.",
    },
  },
  {
    id: "scale-up-and-out.least-work",
    kind: "one-choice",
    section: "scaling-up",
    facts: ["ec2.type.resize", "ec2.type.resize.architecture"],
    concepts: ["vertical-scaling"],
    mistake: "M19",
    ask: {
      ko: "EBS 루트 볼륨을 쓰는 m7g.large 한 대의 메모리가 모자랍니다. 밤에 몇 분 멈춰도 되고, ID와 프라이빗 IP는 그대로여야 합니다. 가장 손이 덜 가는 방법은 무엇입니까?",
      en: "One m7g.large with an EBS root volume is short of memory. A few minutes' stop at night is fine, and its ID and private IP must stay. What is the least work?",
    },
    choices: [
      {
        id: "image", text: { ko: "AMI를 만들어 r7g.large를 새로 띄우고 탄력적 IP를 옮긴다", en: "Make an AMI, launch an r7g.large from it, move the Elastic IP" }, right: false,
        why: { ko: "새 인스턴스라 ID와 프라이빗 IP가 바뀝니다.", en: "It is a new instance with another ID and private IP." },
      },
      {
        id: "resize", text: { ko: "중지하고, 유형을 r7g.large로 바꾸고, 시작한다", en: "Stop it, change the type to r7g.large, start it" }, right: true,
        why: { ko: "둘 다 Graviton 유형이라 아키텍처가 같습니다.", en: "Both are Graviton types, so the architecture is the same." },
      },
      {
        id: "live", text: { ko: "실행한 채로 유형만 r7g.large로 바꾼다", en: "Change the type to r7g.large while it runs" }, right: false,
        why: { ko: "유형은 중지된 상태에서만 바꿀 수 있습니다.", en: "The type can be changed only while it is stopped." },
        counter: onInstance("call-accepted", [[0, { type: "launch" }], [60, { type: "change-type", instanceType: "m7g.xlarge" }]], 120, { since: 50 }),
      },
      {
        id: "intel", text: { ko: "중지하고, 유형을 r7i.large로 바꾸고, 시작한다", en: "Stop it, change the type to r7i.large, start it" }, right: false,
        why: { ko: "r7i는 x86이라 Arm용 AMI로 만든 인스턴스에 쓸 수 없습니다.", en: "r7i is x86; the instance was made from an Arm AMI." },
      },
    ],
    explain: {
      ko: "같은 아키텍처 안에서는 중지, 유형 변경, 시작이 가장 간단합니다. 인스턴스 ID, EBS 볼륨, 프라이빗 IPv4가 그대로 남습니다.",
      en: "Within one architecture stop, change type, start is simplest; instance ID, EBS volumes and private IPv4 stay.",
    },
  },
  {
    id: "scale-up-and-out.logged-out",
    kind: "one-choice",
    section: "stateless",
    facts: [],
    concepts: ["stateless", "horizontal-scaling", "sticky-session"],
    ask: {
      ko: "서버를 한 대에서 세 대로 늘린 뒤 “자꾸 로그아웃된다”는 신고가 들어옵니다. 앞으로 서버를 마음대로 더하고 빼려면 무엇을 고쳐야 합니까?",
      en: "Since one server became three, users report being logged out again and again. What must change so that servers can be added and removed freely?",
    },
    choices: [
      {
        id: "sticky", text: { ko: "고정 세션을 켜서 사용자마다 한 서버에 묶는다", en: "Turn on sticky sessions so that each user keeps to one server" }, right: false,
        why: { ko: "증상은 줄지만, 서버를 빼는 순간 그 서버의 사용자는 모두 로그아웃됩니다.", en: "It hides the symptom; remove a server and all its users are logged out." },
        counter: onBalancer("clients-stay", [[60, { type: "deregister", target: 1 }]], 600, { since: 60, params: { sticky: true, deregistrationDelaySeconds: 30 } }),
      },
      {
        id: "shared", text: { ko: "세션을 모든 서버가 함께 쓰는 저장소로 옮긴다", en: "Move sessions to a store that all servers share" }, right: true,
        why: { ko: "어느 서버가 받아도 같은 세션을 찾습니다.", en: "Whichever server answers finds the same session." },
      },
      {
        id: "memory", text: { ko: "세션을 더 오래 담도록 서버의 메모리를 늘린다", en: "Give the servers more memory to hold sessions longer" }, right: false,
        why: { ko: "세션이 지워진 것이 아니라 다른 서버에 있는 것입니다.", en: "The session was not dropped; it is on another server." },
      },
      {
        id: "copy", text: { ko: "로그인할 때 세션 파일을 다른 서버로 복사한다", en: "Copy the session file to the other servers at login" }, right: false,
        why: { ko: "나중에 더한 서버에는 사본이 없고, 바뀔 때마다 복사해야 합니다.", en: "A server added later has no copy, and every change must be copied again." },
      },
    ],
    explain: {
      ko: "세션은 로그인을 받은 서버의 메모리에만 있었습니다. 상태를 밖으로 옮기면 서버가 무상태가 되어 언제든 더하고 뺄 수 있습니다.",
      en: "The session lived in the memory of the server that took the login. With state outside, servers are stateless and can come and go.",
    },
  },
  {
    id: "scale-up-and-out.what-may-stay",
    kind: "rows",
    section: "stateless",
    facts: [],
    concepts: ["stateless"],
    ask: { ko: "웹 서버를 언제든 없앨 수 있게 하려 합니다. 서버의 디스크나 메모리에 두어도 되는 것은 무엇입니까?", en: "A web server must be removable at any time. What may stay on its disk or in its memory?" },
    columns: [
      { id: "out", text: { ko: "밖으로 옮긴다", en: "Move it out" } },
      { id: "stay", text: { ko: "두어도 된다", en: "May stay" } },
    ],
    rows: [
      {
        id: "upload", text: { ko: "사용자가 올린 프로필 사진", en: "Profile pictures users uploaded" }, right: "out",
        why: { ko: "다른 서버가 보여 줄 수 없고, 서버와 함께 사라집니다.", en: "Other servers cannot show them, and they vanish with the server." },
      },
      {
        id: "template", text: { ko: "부팅할 때 내려받아 풀어 둔 화면 틀", en: "Page templates fetched at boot" }, right: "stay",
        why: { ko: "어느 서버든 다시 만들 수 있습니다.", en: "Any server can make them again." },
      },
      {
        id: "cart", text: { ko: "결제하지 않은 장바구니", en: "Shopping carts not yet paid" }, right: "out",
        why: { ko: "다음 요청을 다른 서버가 받으면 비어 보입니다.", en: "If another server takes the next request, the cart looks empty." },
      },
      {
        id: "access-log", text: { ko: "감사에 쓸 접속 로그", en: "Access logs needed for an audit" }, right: "out",
        why: { ko: "스케일 인으로 서버가 없어지면 로그도 없어집니다.", en: "Scaling in removes the server and its logs." },
      },
    ],
    explain: {
      ko: "물음은 하나입니다. 이 서버가 지금 사라지면 무엇이 없어지는가? 다시 만들 수 없는 것은 밖에 둡니다.",
      en: "Ask one thing: what is gone if this server vanishes now? What cannot be made again belongs outside.",
    },
  },
  {
    id: "scale-up-and-out.useful-servers",
    kind: "number",
    section: "next-bottleneck",
    facts: [],
    concepts: ["horizontal-scaling"],
    ask: {
      ko: `서버 한 대는 초당 요청 ${perServer}건을 처리하고, 요청 하나는 데이터베이스에 쿼리 ${queriesPerRequest}개를 보냅니다. 데이터베이스는 초당 쿼리 ${databaseLimit.toLocaleString("en-US")}개까지 답합니다. 몇 대까지 늘려야 효과가 있습니까?`,
      en: `A server handles ${perServer} requests a second, a request sends ${queriesPerRequest} queries, and the database answers ${databaseLimit.toLocaleString("en-US")} queries a second. Up to how many servers does adding one help?`,
    },
    unit: { ko: "대", en: "servers" },
    answer: usefulServers,
    tolerance: 0,
    misses: [
      { value: databaseLimit / perServer, why: { ko: "요청 하나가 쿼리를 두 개 보낸다는 것을 빠뜨렸습니다.", en: "You left out that a request sends two queries." } },
      { value: databaseLimit / queriesPerRequest, why: { ko: "데이터베이스가 견디는 초당 요청 수입니다. 서버 한 대의 몫으로 나눕니다.", en: "That is requests a second the database can bear; divide by one server's share." } },
    ],
    explain: {
      ko: `서버 한 대가 초당 쿼리 ${perServer} × ${queriesPerRequest} = ${perServer * queriesPerRequest}개를 만듭니다. ${databaseLimit} ÷ ${perServer * queriesPerRequest} = ${usefulServers}입니다. 그다음은 캐시나 읽기 전용 복제본이 필요합니다.`,
      en: `A server causes ${perServer} × ${queriesPerRequest} = ${perServer * queriesPerRequest} queries a second, and ${databaseLimit} ÷ ${perServer * queriesPerRequest} = ${usefulServers}. After that you need a cache or read replicas.`,
    },
  },
  {
    id: "scale-up-and-out.lose-a-zone",
    kind: "number",
    section: "how-many",
    facts: ["geo.az.meaning"],
    concepts: ["spare-capacity", "availability-zone"],
    ask: {
      ko: `부하가 가장 클 때 인스턴스 ${peak}대가 필요합니다. 가용 영역 ${zones}곳에 고르게 나누고, 한 곳을 잃어도 더 띄우지 않고 버티려 합니다. 평소에 모두 몇 대를 두어야 합니까?`,
      en: `The peak needs ${peak} instances. They are spread evenly over ${zones} zones, and losing one zone must be survived without launching any. How many do you run in all?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: withHeadroom,
    tolerance: 0,
    misses: [
      { value: peak, why: { ko: `한 곳을 잃으면 ${peak - peak / zones}대만 남습니다.`, en: `Lose one zone and only ${peak - peak / zones} are left.` }, counter: zoneLost(peak) },
      {
        value: peak + peak / zones, why: { ko: "원래 영역마다 있던 4대를 한 번 더한 것입니다. 남은 두 곳만으로 12대가 되는지 확인하세요.", en: "You added one zone's 4 once more. Check that the two zones left hold 12." },
        counter: zoneLost(peak + peak / zones),
      },
      { value: peak * 2, why: { ko: "가용 영역이 두 곳일 때의 답입니다.", en: "That is the answer for two zones." } },
    ],
    explain: {
      ko: `남은 ${zones - 1}곳이 ${peak}대를 채워야 하므로 영역마다 ${peak} ÷ ${zones - 1} = ${inEachZone}대, 모두 ${inEachZone} × ${zones} = ${withHeadroom}대입니다.`,
      en: `The ${zones - 1} zones left must hold ${peak}: ${peak} ÷ ${zones - 1} = ${inEachZone} in each, ${inEachZone} × ${zones} = ${withHeadroom} in all.`,
    },
  },
  {
    id: "scale-up-and-out.more-zones",
    kind: "one-choice",
    section: "how-many",
    facts: ["geo.az.meaning"],
    concepts: ["spare-capacity", "availability-zone"],
    ask: {
      ko: "가용 영역 하나를 잃어도 견디는 서비스를 두 영역에서 세 영역으로 옮겼습니다. 인스턴스 요금은 어떻게 됩니까?",
      en: "A service that survives the loss of one zone moves from two zones to three. What happens to the cost of its instances?",
    },
    choices: [
      {
        id: "less", text: { ko: "영역마다 둘 여유분이 작아져 줄어든다", en: "It falls, because less headroom is needed" }, right: true,
        why: { ko: "필요한 양의 두 배이던 것이 한 배 반이 됩니다.", en: "Twice what is needed becomes one and a half times." },
      },
      {
        id: "more", text: { ko: "영역이 하나 늘었으니 그만큼 늘어난다", en: "It rises with the extra zone" }, right: false,
        why: { ko: "요금은 영역이 아니라 인스턴스에 붙고, 필요한 대수는 줄어듭니다.", en: "You pay for instances, not zones, and you need fewer." },
      },
      {
        id: "same", text: { ko: "부하가 같으니 그대로다", en: "It stays, as the load is the same" }, right: false,
        why: { ko: "부하는 같아도 잃는 몫이 절반에서 셋 가운데 하나로 줄어듭니다.", en: "The load is the same, but you now lose a third instead of half." },
      },
    ],
    explain: {
      ko: "영역이 n곳이면 필요한 양의 n ÷ (n − 1)배를 둡니다. 두 곳이면 두 배, 세 곳이면 한 배 반입니다. 영역 사이 데이터 전송 요금은 따로 따져야 합니다.",
      en: "With n zones you run n ÷ (n − 1) times what you need: twice with two, one and a half times with three. Traffic between zones is a separate matter.",
    },
  },
  {
    id: "scale-up-and-out.what-out-brings",
    kind: "several-choices",
    section: "two-directions",
    facts: [],
    concepts: ["horizontal-scaling", "vertical-scaling", "stateless"],
    ask: { ko: "무상태인 웹 서버를 큰 것 한 대에서 작은 것 여섯 대로 나누었습니다. 얻는 것을 모두 고르세요.", en: "A stateless web server is split from one big into six small ones. What does that bring?" },
    choices: [
      {
        id: "failure", text: { ko: "한 대가 고장 나도 나머지가 요청을 받는다", en: "If one fails, the others take its requests" }, right: true,
        why: { ko: "잃는 것은 여섯 가운데 하나입니다.", en: "Only one in six is lost." },
      },
      {
        id: "steps", text: { ko: "서비스를 멈추지 않고 한 대씩 더하고 뺄 수 있다", en: "Servers can be added and removed one by one without stopping" }, right: true,
        why: { ko: "유형을 바꿀 때처럼 멈출 필요가 없습니다.", en: "Unlike a change of type, nothing has to stop." },
      },
      {
        id: "single", text: { ko: "요청 하나를 처리하는 시간이 짧아진다", en: "A single request is handled faster" }, right: false,
        why: { ko: "요청 하나는 여전히 한 대가 처리합니다. 작은 서버라 더 느릴 수도 있습니다.", en: "One server still handles it, and a small one may be slower." },
      },
      {
        id: "zones", text: { ko: "여러 가용 영역에 나누어 둘 수 있다", en: "They can stand in several Availability Zones" }, right: true,
        why: { ko: "한 대는 한 영역에만 있을 수 있습니다.", en: "One machine can be in one zone only." },
      },
      {
        id: "database", text: { ko: "뒤에 있는 데이터베이스의 짐이 가벼워진다", en: "The database behind them has less to do" }, right: false,
        why: { ko: "요청 수가 같으면 쿼리 수도 같습니다. 연결 수는 오히려 늘어납니다.", en: "The same requests send the same queries, over more connections." },
      },
    ],
    explain: {
      ko: "수평 확장은 고장에 견디는 힘과 늘고 줄 자유를 줍니다. 요청 하나의 속도나 뒷단의 한계는 그대로입니다.",
      en: "Scaling out brings survival of failures and freedom to grow and shrink. The speed of one request and the limits behind stay.",
    },
  },
  {
    id: "scale-up-and-out.one-core",
    kind: "one-choice",
    section: "scaling-up",
    facts: ["ec2.type.large.vcpu", "ec2.type.2xlarge.vcpu"],
    concepts: ["vertical-scaling", "vcpu"],
    ask: {
      ko: "코어 하나만 쓰는 정산 프로그램을 m7g.large에서 m7g.2xlarge로 옮겼는데 걸리는 시간이 그대로입니다. 까닭은 무엇입니까?",
      en: "A billing program that uses one core moved from m7g.large to m7g.2xlarge and takes just as long. Why?",
    },
    choices: [
      {
        id: "stop", text: { ko: "유형을 바꾼 뒤 다시 시작하지 않아 옛 크기로 돌고 있다", en: "It still runs at the old size, as it was not started again" }, right: false,
        why: { ko: "중지된 상태에서만 바꿀 수 있으므로, 돌고 있다면 새 크기입니다.", en: "The type changes only while stopped; if it runs, it has the new size." },
      },
      {
        id: "cores", text: { ko: "vCPU는 늘었지만 코어 하나의 속도는 같다", en: "There are more vCPUs, but each core is as fast as before" }, right: true,
        why: { ko: "일을 나누지 못하면 늘어난 vCPU는 놉니다.", en: "If the work cannot be split, the extra vCPUs idle." },
      },
      {
        id: "warm", text: { ko: "새 크기에서 성능이 오르려면 며칠이 필요하다", en: "A new size needs some days to reach its speed" }, right: false,
        why: { ko: "그런 준비 기간은 없습니다.", en: "There is no such period." },
      },
      {
        id: "network", text: { ko: "같은 패밀리에서는 크기를 바꿔도 네트워크만 빨라진다", en: "Within a family only the network grows with the size" }, right: false,
        why: { ko: "vCPU와 메모리도 함께 늘어납니다.", en: "vCPUs and memory grow as well." },
      },
    ],
    explain: {
      ko: "같은 세대 안에서 큰 유형은 코어가 많을 뿐 코어 하나가 더 빠르지는 않습니다. 코어가 더 빠른 유형으로 옮기거나 일을 나눕니다.",
      en: "Within a generation a bigger size has more cores, not faster ones. Move to a type with faster cores, or split the work.",
    },
  },
  {
    id: "scale-up-and-out.cannot-add-now",
    kind: "several-choices",
    section: "how-many",
    facts: ["ec2.error.no-capacity", "ec2.error.quota", "ec2.type.vcpu-quota"],
    concepts: ["spare-capacity", "quota"],
    ask: {
      ko: "“여유분은 낭비다. 영역 하나가 죽으면 그때 띄우자.” 이 계획이 어긋날 수 있는 까닭을 모두 고르세요.",
      en: "“Headroom is waste. If a zone dies, we launch then.” Why may that fail?",
    },
    choices: [
      {
        id: "capacity", text: { ko: "남은 영역에 그 유형의 자리가 없을 수 있다", en: "The zones left may have no room for that type" }, right: true,
        why: { ko: "같은 순간 다른 고객도 옮겨 옵니다. InsufficientInstanceCapacity가 그 오류입니다.", en: "Other customers move at the same moment: InsufficientInstanceCapacity." },
        counter: inGroup("launch-succeeds", [[600, { type: "fail-launches", on: true }], [610, { type: "set-desired", capacity: 6 }]], 1200, steadyGroup),
      },
      {
        id: "quota", text: { ko: "계정의 vCPU 할당량에 걸릴 수 있다", en: "The account's vCPU quota may be reached" }, right: true,
        why: { ko: "평소 대수에 맞춰 둔 할당량이라면 더 띄우지 못합니다.", en: "If it was set for normal days, no more can be launched." },
      },
      {
        id: "time", text: { ko: "새 서버가 준비될 때까지 남은 서버가 못 버틸 수 있다", en: "The servers left may not hold out until new ones are ready" }, right: true,
        why: { ko: "부팅하고 준비하는 동안에도 부하는 그대로 들어옵니다.", en: "The load keeps coming while they boot." },
        counter: zoneLost(peak),
      },
      {
        id: "forbidden", text: { ko: "다른 영역의 인스턴스를 대신할 인스턴스는 띄울 수 없다", en: "An instance cannot replace one of another zone" }, right: false,
        why: { ko: "인스턴스는 어느 영역에서든 새로 띄울 수 있습니다.", en: "A new instance can be launched in any zone." },
        counter: inGroup("one-zone-only", [[600, { type: "fail-zone", zone: "a", on: true }]], 1800, steadyGroup),
      },
    ],
    explain: {
      ko: "고장이 난 순간에 새로 띄우는 일은 여러 가지에 기대야 합니다. 잃어도 되는 만큼을 미리 켜 두면 고장 중에 아무것도 하지 않아도 됩니다.",
      en: "Launching during a failure depends on many things. With enough already running, nothing needs to be done at that moment.",
    },
  },
  {
    id: "scale-up-and-out.from-one-to-many",
    kind: "order",
    section: "choosing",
    facts: [],
    concepts: ["horizontal-scaling", "stateless"],
    ask: { ko: "한 대로 돌던 웹 서비스를 부하에 따라 늘고 주는 서비스로 바꾸려 합니다. 알맞은 순서는 무엇입니까?", en: "A web service on one server is to grow and shrink with the load. What is the right order?" },
    steps: [
      {
        id: "state", text: { ko: "세션과 파일을 서버 밖으로 옮긴다", en: "Move sessions and files out of the server" },
        why: { ko: "이것이 먼저입니다. 그러지 않으면 두 번째 서버를 붙이는 순간 로그인이 풀립니다.", en: "First, or logins break as soon as there is a second server." },
      },
      {
        id: "image", text: { ko: "똑같은 서버를 찍어 낼 AMI와 시작 템플릿을 만든다", en: "Make an AMI and a launch template that yield equal servers" },
        why: { ko: "어느 서버든 같아야 나누어 줄 수 있습니다.", en: "Work can be shared only among equal servers." },
      },
      {
        id: "two", text: { ko: "로드 밸런서 뒤에 두 대를 둔다", en: "Put two of them behind a load balancer" },
        why: { ko: "사람이 대수를 정하는 상태에서 나누기가 잘되는지 확인합니다.", en: "With a number set by hand you see whether sharing works." },
      },
      {
        id: "policy", text: { ko: "부하에 따라 대수를 바꾸는 정책을 붙인다", en: "Attach a policy that changes the number with the load" },
        why: { ko: "더하고 빼도 괜찮다는 것이 확인된 다음입니다.", en: "Only once servers can come and go safely." },
      },
    ],
    explain: {
      ko: "상태, 똑같은 서버, 나누기, 자동 조정의 순서입니다. 앞 단계 없이 뒷단계만 켜면 줄어들 때마다 데이터를 잃습니다.",
      en: "State, equal servers, sharing, then automation. Without the first, every scale-in loses data.",
    },
  },
];
