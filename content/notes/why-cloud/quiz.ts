import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";

/** A day like the one in the note, with other numbers. */
const day = { hours: 24, peakHours: 2, peakServers: 12, otherServers: 3 } as const;
const bought = day.hours * day.peakServers;
const rented = (day.hours - day.peakHours) * day.otherServers + day.peakHours * day.peakServers;
const breakEven = Math.round((bought / rented) * 10) / 10;
const utilisation = Math.round((rented / bought) * 100) / 100;

const inGroup = countersIn("auto-scaling");
const rush = inGroup("serves-all", [], 3600, { params: { load: "spike" } });

export const questions: readonly Question[] = [
  {
    id: "why-cloud.what-is-cloud",
    kind: "one-choice",
    section: "renting",
    facts: [],
    concepts: ["on-premises"],
    ask: {
      ko: "다음 가운데 클라우드라고 부를 수 있는 것은 어느 것입니까?",
      en: "Which of these deserves the name cloud?",
    },
    choices: [
      {
        id: "leased-rack",
        text: { ko: "서버 열 대를 3년 계약으로 빌려 회사 전산실에 둔다", en: "Lease ten servers for three years for the company's machine room" },
        right: false,
        why: { ko: "빌렸어도 쓰든 안 쓰든 같은 값을 내고, 늘리려면 새로 계약해야 합니다.", en: "Leased, but paid whether used or not, and growing takes a new contract." },
      },
      {
        id: "by-request-form",
        text: { ko: "신청서를 내면 업체가 다음 주에 서버를 한 대 설치해 준다", en: "Send a form, and next week a provider installs one more server" },
        right: false,
        why: { ko: "신청이 곧 지급이 아닙니다. 사람이 승인하고 설치합니다.", en: "To ask is not yet to receive: people approve and install." },
      },
      {
        id: "api",
        text: { ko: "API로 서버를 받아 쓰고 돌려주며, 쓴 시간만큼 낸다", en: "Get and return servers by API, and pay for the time you used them" },
        right: true,
        why: { ko: "신청이 곧 지급이고, 쓴 만큼 재며, 돌려준 자리는 남이 씁니다.", en: "To ask is to receive, use is measured, and what is returned goes to others." },
      },
      {
        id: "remote",
        text: { ko: "다른 도시의 사옥에 사 둔 서버를 인터넷으로 접속해 쓴다", en: "Reach the company's servers in another city over the internet" },
        right: false,
        why: { ko: "멀리 있을 뿐 산 서버입니다. 온프레미스입니다.", en: "They are merely far away. Bought servers in your own building are on-premises." },
      },
    ],
    explain: {
      ko: "클라우드는 장소가 아니라 빌리는 방식입니다. 신청이 곧 지급이고, 여럿이 한 덩어리를 나누어 쓰며, 쓴 만큼 냅니다.",
      en: "Cloud is not a place but a way of renting: to ask is to receive, many share one pool, and you pay for what you use.",
    },
  },
  {
    id: "why-cloud.agility",
    kind: "one-choice",
    section: "agility",
    facts: [],
    concepts: ["ec2"],
    ask: {
      ko: "클라우드의 민첩성이 팀이 일하는 방식을 바꾸는 가장 큰 까닭은 무엇입니까?",
      en: "What about the agility of the cloud changes most how a team works?",
    },
    choices: [
      {
        id: "undo",
        text: { ko: "틀린 선택을 값싸게 되돌릴 수 있다", en: "A wrong choice can be undone at little cost" },
        right: true,
        why: { ko: "되돌리기 쉬우면 확신이 없는 생각도 시험해 볼 수 있습니다.", en: "If it is easy to undo, even doubtful ideas can be tried." },
      },
      {
        id: "faster-cpu",
        text: { ko: "같은 프로그램이 더 빨리 실행된다", en: "The same program runs faster than before" },
        right: false,
        why: { ko: "민첩성은 프로그램의 속도가 아니라 시작하고 되돌리는 속도입니다.", en: "Agility is not the speed of programs but of starting and undoing." },
      },
      {
        id: "no-forgetting",
        text: { ko: "쓰지 않는 환경이 저절로 지워진다", en: "Environments that nobody uses are deleted by themselves" },
        right: false,
        why: { ko: "저절로 지워지지 않습니다. 잊은 환경에는 요금이 계속 붙습니다.", en: "Nothing is deleted by itself; forgotten environments go on costing money." },
      },
      {
        id: "no-planning",
        text: { ko: "앞으로의 부하를 내다볼 필요가 없어진다", en: "There is no more need to think about the load to come" },
        right: false,
        why: { ko: "할당량과 용량, 반응 시간 때문에 예상되는 피크에는 여전히 준비가 필요합니다.", en: "Because of quotas, capacity and reaction time, known peaks are still prepared for." },
        counter: rush,
      },
    ],
    explain: {
      ko: "빌리면 기다림이 짧아지고 되돌리기가 쉬워집니다. 대신 지우는 습관이 필요합니다.",
      en: "Renting shortens the wait and makes undoing easy. The price is a habit of deleting.",
    },
  },
  {
    id: "why-cloud.peak-hours",
    kind: "number",
    section: "elasticity",
    facts: [],
    concepts: ["elasticity", "billing"],
    ask: {
      ko: `하루 ${day.hours}시간 가운데 ${day.peakHours}시간은 서버 ${day.peakServers}대, 나머지는 ${day.otherServers}대가 필요합니다. 필요한 만큼만 빌린다면 하루에 몇 서버·시간입니까?`,
      en: `For ${day.peakHours} of ${day.hours} hours a service needs ${day.peakServers} servers, the rest of the day ${day.otherServers}. How many server-hours a day if you rent exactly as needed?`,
    },
    unit: { ko: "서버·시간", en: "server-hours" },
    answer: rented,
    tolerance: 0,
    misses: [
      { value: bought, why: { ko: "피크에 맞춰 산 서버가 마련하는 양입니다. 빌리면 평소에는 줄어듭니다.", en: "That is what servers bought for the peak provide. Rented, the number falls off-peak." } },
      { value: day.peakHours * day.peakServers, why: { ko: "피크만 셌습니다. 평소의 서버도 더해야 합니다.", en: "That counts the peak only. Add the rest of the day." } },
      { value: day.hours * day.otherServers, why: { ko: "피크에 더 필요한 서버를 빠뜨렸습니다.", en: "That leaves out the extra servers of the peak." } },
    ],
    explain: {
      ko: `평소 ${day.hours - day.peakHours} × ${day.otherServers} = ${(day.hours - day.peakHours) * day.otherServers}, 피크 ${day.peakHours} × ${day.peakServers} = ${day.peakHours * day.peakServers}, 더하면 ${rented}입니다.`,
      en: `Off-peak ${day.hours - day.peakHours} × ${day.otherServers} = ${(day.hours - day.peakHours) * day.otherServers}, peak ${day.peakHours} × ${day.peakServers} = ${day.peakHours * day.peakServers}, together ${rented}.`,
    },
  },
  {
    id: "why-cloud.break-even",
    kind: "number",
    section: "fixed-to-variable",
    facts: [],
    concepts: ["billing", "on-demand", "on-premises"],
    ask: {
      ko: `피크에 맞춰 사면 하루 ${bought} 서버·시간이 마련되고, 실제로는 ${rented} 서버·시간을 씁니다. 빌리는 시간당 값이 산 서버의 몇 배가 될 때 두 쪽이 같아집니까? (소수 첫째 자리까지)`,
      en: `Bought for the peak, servers provide ${bought} server-hours a day; ${rented} are used. At how many times the price of a bought hour does renting cost the same? (one decimal)`,
    },
    unit: { ko: "배", en: "times" },
    answer: breakEven,
    tolerance: 0.05,
    misses: [
      { value: utilisation, why: { ko: "그것은 이용률입니다. 손익분기는 이용률의 역수입니다.", en: "That is the utilisation. The break-even is one divided by it." } },
      { value: 1, why: { ko: "종일 고른 부하일 때의 값입니다. 이 부하는 대부분의 시간에 줄어듭니다.", en: "That holds for a flat load. This one is small most of the day." } },
    ],
    explain: {
      ko: `이용률은 ${rented} ÷ ${bought}이고, 손익분기는 그 역수인 ${bought} ÷ ${rented} ≈ ${breakEven}배입니다. 그보다 싸게 빌릴 수 있으면 빌리는 쪽이 이깁니다.`,
      en: `The utilisation is ${rented} ÷ ${bought}; the break-even is the other way round, ${bought} ÷ ${rented} ≈ ${breakEven}. Below that price renting wins.`,
    },
  },
  {
    id: "why-cloud.who-gains",
    kind: "rows",
    section: "fixed-to-variable",
    facts: [],
    concepts: ["billing", "on-demand", "elasticity", "on-premises"],
    ask: {
      ko: "약정 없이 빌릴 때의 이득이 큰 부하와 작은 부하를 가르세요.",
      en: "Which loads gain much from renting without commitment, and which gain little?",
    },
    columns: [
      { id: "much", text: { ko: "이득이 크다", en: "Gains much" } },
      { id: "little", text: { ko: "이득이 작다", en: "Gains little" } },
    ],
    rows: [
      {
        id: "monthly-report",
        text: { ko: "한 달에 하루만 스무 대가 필요한 결산", en: "A monthly closing that needs twenty servers for one day" },
        right: "much",
        why: { ko: "사 두면 나머지 날에는 모두 놉니다.", en: "Bought, they stand idle on all other days." },
      },
      {
        id: "flat",
        text: { ko: "밤낮없이 일곱 대를 꽉 채우는 계산", en: "A computation that keeps seven servers busy day and night" },
        right: "little",
        why: { ko: "이용률이 1에 가까우니 시간당 값이 조금만 비싸도 손해입니다.", en: "Utilisation is near 1, so an hour may hardly cost more." },
      },
      {
        id: "unknown",
        text: { ko: "얼마나 쓸지 모르는 새 서비스의 첫 석 달", en: "The first three months of a new service of unknown popularity" },
        right: "much",
        why: { ko: "틀린 짐작을 되돌릴 수 있다는 것 자체가 값어치입니다.", en: "Being able to undo a wrong guess is worth money by itself." },
      },
      {
        id: "office-hours",
        text: { ko: "평일 낮에만 쓰는 사내 개발 서버", en: "Development servers used only in office hours" },
        right: "much",
        why: { ko: "밤과 주말에 끄면 쓰는 시간은 절반에 훨씬 못 미칩니다.", en: "Switched off at night and on weekends, they run far less than half of the time." },
      },
    ],
    explain: {
      ko: "손익분기는 이용률의 역수입니다. 이용률이 낮거나 얼마일지 모를수록 변동비가 유리합니다.",
      en: "The break-even is one divided by the utilisation: the lower or the less known it is, the better a variable cost.",
    },
  },
  {
    id: "why-cloud.which-limit",
    kind: "rows",
    section: "limits",
    facts: ["ec2.error.quota", "ec2.error.no-capacity", "ec2.type.vcpu-quota"],
    concepts: ["quota", "auto-scaling"],
    ask: {
      ko: "저녁 예매가 순조롭지 않았습니다. 증상마다 무엇이 한계였습니까?",
      en: "The evening sale did not go well. Which limit was behind each symptom?",
    },
    columns: [
      { id: "quota", text: { ko: "할당량", en: "Quota" } },
      { id: "capacity", text: { ko: "용량", en: "Capacity" } },
      { id: "reaction", text: { ko: "반응 시간", en: "Reaction time" } },
    ],
    rows: [
      {
        id: "vcpu-limit",
        text: { ko: "세 번째 서버를 시작하려니 VcpuLimitExceeded가 돌아왔다", en: "Starting the third server returned VcpuLimitExceeded" },
        right: "quota",
        why: { ko: "계정이 그 리전에서 쓸 수 있는 vCPU의 상한에 걸렸습니다.", en: "The account had reached its vCPUs for that Region." },
      },
      {
        id: "insufficient",
        text: { ko: "할당량은 넉넉한데 InsufficientInstanceCapacity가 돌아왔다", en: "The quota was ample, yet InsufficientInstanceCapacity came back" },
        right: "capacity",
        why: { ko: "그 장소에 그 유형의 자리가 없었습니다.", en: "That place had no room for that type." },
      },
      {
        id: "slow-start",
        text: { ko: "오류 없이 열 대가 켜졌지만 처음 몇 분은 접속이 밀렸다", en: "Ten servers came up without an error, but for the first minutes visitors had to wait" },
        right: "reaction",
        why: { ko: "지표, 경보, 부팅을 거치는 동안은 있던 서버로 버텨야 합니다.", en: "Metrics, alarm and boot take their time; until then the old servers bear it." },
      },
      {
        id: "short-peak",
        text: { ko: "서버가 늘어났을 때는 피크가 이미 지나갔다", en: "When the servers were ready, the peak was over" },
        right: "reaction",
        why: { ko: "피크가 반응 시간보다 짧았습니다.", en: "The peak was shorter than the reaction." },
      },
    ],
    explain: {
      ko: "할당량과 용량은 오류로 드러나고 반응 시간은 느려짐으로 드러납니다. 대비하는 방법도 서로 다릅니다.",
      en: "Quota and capacity show as errors, reaction time shows as slowness, and each needs its own preparation.",
    },
  },
  {
    id: "why-cloud.reaction-order",
    kind: "order",
    section: "limits",
    facts: [],
    concepts: ["auto-scaling", "elasticity"],
    mistake: "M23",
    ask: {
      ko: "부하가 치솟은 뒤 늘어난 서버가 일하기까지의 순서를 맞추세요.",
      en: "The load shoots up. Put in order what happens until an added server works.",
    },
    steps: [
      { id: "metric", text: { ko: "지표가 모여 평균이 오른다", en: "Metrics are collected, their average rises" }, why: { ko: "경보는 순간의 값이 아니라 모은 지표를 봅니다.", en: "An alarm looks at collected metrics, not at the moment." } },
      { id: "alarm", text: { ko: "기준을 넘은 값이 이어져 경보가 울린다", en: "Values above the threshold persist, an alarm goes off" }, why: { ko: "정해진 횟수만큼 이어져야 울립니다.", en: "They must persist for a set number of values." } },
      { id: "launch", text: { ko: "새 서버를 시작한다", en: "A new server is started" }, why: { ko: "경보를 받은 Auto Scaling이 최댓값 안에서 시작합니다.", en: "Told by the alarm, Auto Scaling starts it, within the maximum." } },
      { id: "boot", text: { ko: "운영 체제와 프로그램이 뜬다", en: "Operating system and program come up" }, why: { ko: "시작했다고 곧 일하는 것은 아닙니다.", en: "A server that was started does not work yet." } },
      { id: "serve", text: { ko: "검사를 통과해 요청을 받는다", en: "It passes its checks and gets requests" }, why: { ko: "여기에 이르러야 부하가 나뉩니다.", en: "Only now is the load shared." } },
    ],
    explain: {
      ko: "단계마다 시간이 걸립니다. 그보다 빠르거나 짧은 피크에는 여유분을 두거나 미리 늘려 대비합니다.",
      en: "Every step takes time. For a peak that is faster or shorter, keep some to spare or grow beforehand.",
    },
  },
  {
    id: "why-cloud.prepare",
    kind: "several-choices",
    section: "limits",
    facts: ["ec2.type.vcpu-quota", "ec2.error.no-capacity"],
    concepts: ["quota", "auto-scaling"],
    ask: {
      ko: "다음 주 금요일 저녁에 서버가 다섯 배 필요하다는 것을 압니다. 도움이 되는 준비를 모두 고르세요.",
      en: "You know that next Friday evening you need five times the servers. Tick what helps.",
    },
    choices: [
      {
        id: "raise-quota",
        text: { ko: "할당량을 확인하고 늘려 달라고 신청한다", en: "Check the quota and ask for a higher one" },
        right: true,
        why: { ko: "할당량은 그날 저녁에 바로 늘어난다는 보장이 없습니다.", en: "Nobody promises that it can be raised that same evening." },
      },
      {
        id: "schedule",
        text: { ko: "금요일 저녁이 되기 전에 늘어나도록 시각을 정해 둔다", en: "Schedule the growth for shortly before the evening" },
        right: true,
        why: { ko: "예상되는 피크라면 경보를 기다릴 까닭이 없습니다.", en: "For a known peak there is no reason to wait for an alarm." },
      },
      {
        id: "several-types",
        text: { ko: "쓸 수 있는 유형과 장소를 여럿 정해 둔다", en: "Allow several types and places" },
        right: true,
        why: { ko: "한 곳에 자리가 없어도 다른 곳에서 시작할 수 있습니다.", en: "If one place has no room, another may have." },
      },
      {
        id: "lower-threshold",
        text: { ko: "경보 기준을 조금 낮추는 것으로 끝낸다", en: "Lower the threshold of the alarm a little and leave it at that" },
        right: false,
        why: { ko: "조금 일찍 울릴 뿐, 부팅을 기다리는 시간과 할당량은 그대로입니다.", en: "It goes off a little earlier; boot time and quota remain." },
        counter: inGroup("serves-all", [], 3600, { params: { load: "spike", targetPercent: 45 } }),
      },
      {
        id: "nothing",
        text: { ko: "클라우드는 탄력적이므로 아무것도 하지 않는다", en: "Nothing, because the cloud is elastic" },
        right: false,
        why: { ko: "탄력성에는 할당량, 용량, 반응 시간이라는 한계가 있습니다.", en: "Elasticity ends at quota, capacity and reaction time." },
        counter: rush,
      },
    ],
    explain: {
      ko: "한계 셋에 하나씩 대비합니다. 할당량은 신청으로, 용량은 후보를 늘리거나 예약해서, 반응 시간은 미리 늘려서 넘습니다.",
      en: "One preparation for each limit: ask for quota, widen the choice or reserve capacity, and grow before the reaction time matters.",
    },
  },
  {
    id: "why-cloud.second-region",
    kind: "several-choices",
    section: "global",
    facts: ["ami.scope", "geo.region.optin-rule", "ec2.type.vcpu-quota"],
    concepts: ["region", "ami", "quota"],
    ask: {
      ko: "서울 리전에서 잘 돌던 서비스를 멕시코 리전에서도 시작합니다. 저절로 따라오지 않아 직접 해야 하는 일을 모두 고르세요. (멕시코 리전은 2025년에 문을 열었습니다.)",
      en: "A service that runs well in Seoul is to start in the Mexico Region, too (opened in 2025). Tick what does not come along and is yours to do.",
    },
    choices: [
      {
        id: "enable",
        text: { ko: "계정에서 그 리전을 켜기", en: "Enable that Region in the account" },
        right: true,
        why: { ko: "2019년 3월 20일보다 뒤에 문을 연 리전은 켜야 씁니다.", en: "Regions opened after 20 March 2019 must be enabled." },
      },
      {
        id: "copy-ami",
        text: { ko: "AMI를 그 리전으로 복사하기", en: "Copy the AMI to that Region" },
        right: true,
        why: { ko: "AMI는 리전 하나에 속합니다.", en: "An AMI belongs to one Region." },
      },
      {
        id: "data",
        text: { ko: "데이터를 어떻게 복제할지 정하기", en: "Decide how the data is replicated" },
        right: true,
        why: { ko: "데이터는 만든 리전에 머뭅니다.", en: "Data stays in the Region where it was made." },
      },
      {
        id: "raise-quota",
        text: { ko: "그 리전의 할당량을 확인하기", en: "Check the quotas of that Region" },
        right: true,
        why: { ko: "할당량은 리전마다 따로 셉니다.", en: "Quotas are counted per Region." },
      },
      {
        id: "building",
        text: { ko: "그 나라에 서버를 둘 건물을 빌리기", en: "Rent a building for servers in that country" },
        right: false,
        why: { ko: "건물과 기계는 AWS가 갖추어 둔 것을 씁니다.", en: "Buildings and machines are what AWS keeps ready." },
      },
    ],
    explain: {
      ko: "건물은 필요 없지만 리소스는 리전마다 따로입니다. 리전 켜기, 할당량, 이미지, 데이터, 트래픽을 챙깁니다.",
      en: "No building is needed, but resources exist per Region: see to enabling, quotas, images, data and traffic.",
    },
  },
  {
    id: "why-cloud.service-model",
    kind: "rows",
    section: "renting",
    facts: [],
    concepts: ["ec2", "on-premises"],
    ask: { ko: "무엇을 빌리는 것입니까?", en: "What is being rented?" },
    columns: [
      { id: "iaas", text: { ko: "IaaS", en: "IaaS" } },
      { id: "paas", text: { ko: "PaaS", en: "PaaS" } },
      { id: "saas", text: { ko: "SaaS", en: "SaaS" } },
    ],
    rows: [
      {
        id: "instance", text: { ko: "운영 체제부터 직접 챙기는 EC2 인스턴스", en: "An EC2 instance, with the operating system yours to keep" }, right: "iaas",
        why: { ko: "서버와 디스크, 네트워크만 빌렸습니다.", en: "Servers, disks and networks are all you rent." },
      },
      {
        id: "code", text: { ko: "코드를 올리면 실행해 주는 Elastic Beanstalk", en: "Elastic Beanstalk, which runs the code you hand over" }, right: "paas",
        why: { ko: "코드 아래의 층은 플랫폼이 엮어 줍니다.", en: "The platform joins what lies below your code." },
      },
      {
        id: "mail", text: { ko: "브라우저로 바로 쓰는 웹메일", en: "Web mail, used in the browser as it is" }, right: "saas",
        why: { ko: "만들 것도 배포할 것도 없이 쓰기만 합니다.", en: "There is nothing to build or deploy; you just use it." },
      },
      {
        id: "volume", text: { ko: "인스턴스에 붙이는 디스크", en: "A disk attached to an instance" }, right: "iaas",
        why: { ko: "디스크는 부품입니다. 무엇을 담을지는 내가 정합니다.", en: "A disk is a part; what goes on it is up to you." },
      },
    ],
    explain: {
      ko: "위로 갈수록 맡기는 층이 늘고 손댈 곳이 줄어듭니다.",
      en: "The higher the model, the more layers you hand over and the fewer you can touch.",
    },
  },
];
